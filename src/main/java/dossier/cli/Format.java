package dossier.cli;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Findings;
import dossier.diagnostic.GithubFindings;
import dossier.diagnostic.JsonFindings;
import dossier.diagnostic.SarifFindings;
import dossier.diagnostic.Severity;
import dossier.diagnostic.TextFindings;
import java.io.PrintWriter;

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

  /** Prints all findings; for people and code hosts also how many there are. */
  void print(Diagnostics diagnostics, PrintWriter writer) {
    writer.print(findings.write(diagnostics.sorted()));
    writer.flush();
  }

  /** The errors in this format: what keeps a site from being published. */
  String errors(Diagnostics diagnostics) {
    return findings.write(
        diagnostics.sorted().stream().filter(d -> d.rule().severity() == Severity.ERROR).toList());
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
