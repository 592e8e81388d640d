package dossier.cli;

import picocli.CommandLine.Option;

/** The option that several commands share: how findings are printed. */
final class FormatOption {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "Findings as ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  Format format() {
    return format;
  }
}
