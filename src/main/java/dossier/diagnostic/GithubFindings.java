package dossier.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** Findings as workflow commands, which GitHub shows on the lines of a pull request. */
public final class GithubFindings implements Findings {

  @Override
  public String write(List<Diagnostic> findings) {
    return findings.stream().map(GithubFindings::line).collect(Collectors.joining());
  }

  private static String line(Diagnostic d) {
    Location place = d.location();
    String where = "file=" + property(place.file());
    if (place.line() > 0) {
      where += ",line=" + place.line() + ",col=" + place.column();
    }
    String level = d.severity() == Severity.NOTE ? "notice" : d.severity().word();
    String text = d.hint().isEmpty() ? d.message() : d.message() + "\nhint: " + d.hint();
    String title = property(d.rule().id() + " " + d.rule().title());
    return "::" + level + " " + where + ",title=" + title + "::" + data(text) + "\n";
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
