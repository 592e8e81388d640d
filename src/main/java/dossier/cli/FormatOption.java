package dossier.cli;

import dossier.diagnostic.Diagnostics;
import java.io.PrintWriter;
import picocli.CommandLine.Option;

/** The option that several commands share: how findings are printed. */
final class FormatOption {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "Findings as ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(
      names = {"-q", "--quiet"},
      description = "Errors alone, and how many findings there are.")
  private boolean quiet;

  /** Prints the findings that are wanted. */
  void print(Diagnostics diagnostics, PrintWriter writer) {
    format.print(quiet ? Format.errorsAmong(diagnostics) : diagnostics.sorted(), writer);
  }

  Format format() {
    return format;
  }
}
