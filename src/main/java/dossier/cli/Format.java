package dossier.cli;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Findings;
import dossier.diagnostic.GithubFindings;
import dossier.diagnostic.JsonFindings;
import dossier.diagnostic.SarifFindings;
import dossier.diagnostic.Severity;
import dossier.diagnostic.TextFindings;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** How findings are printed. */
enum Format {
  TEXT(new TextFindings()),
  GITHUB(new GithubFindings()),
  SARIF(new SarifFindings()),
  JSON(new JsonFindings());

  private final Findings findings;

  Format(Findings findings) {
    this.findings = findings;
  }

  /** Prints all findings. */
  void print(Diagnostics diagnostics, PrintWriter writer) {
    print(diagnostics.sorted(), writer);
  }

  /** Prints some findings. */
  void print(List<Diagnostic> wanted, PrintWriter writer) {
    writer.print(written().write(wanted));
    writer.flush();
  }

  /** The errors in this format, without colours: what keeps a site from being published. */
  String errors(Diagnostics diagnostics) {
    return findings.write(errorsAmong(diagnostics));
  }

  static List<Diagnostic> errorsAmong(Diagnostics diagnostics) {
    return diagnostics.sorted().stream()
        .filter(d -> d.rule().severity() == Severity.ERROR)
        .toList();
  }

  /** Writes findings; for people on a terminal in colours, unless they want none (NO_COLOR). */
  private Findings written() {
    return this == TEXT && Ansi.AUTO.enabled() ? new TextFindings(true) : findings;
  }

  static String counts(Diagnostics diagnostics) {
    return count(diagnostics, Severity.ERROR)
        + ", "
        + count(diagnostics, Severity.WARNING)
        + ", "
        + count(diagnostics, Severity.NOTE);
  }

  private static String count(Diagnostics diagnostics, Severity severity) {
    long count = diagnostics.count(severity);
    return count + " " + severity.word() + (count == 1 ? "" : "s");
  }
}
