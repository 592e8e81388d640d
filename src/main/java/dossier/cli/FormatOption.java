package dossier.cli;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Severity;
import java.io.PrintWriter;
import java.util.List;
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
    List<Diagnostic> wanted =
        diagnostics.sorted().stream()
            .filter(d -> !quiet || d.rule().severity() == Severity.ERROR)
            .toList();
    format.print(wanted, writer);
  }

  Format format() {
    return format;
  }
}
