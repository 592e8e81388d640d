package dossier.diagnostic;

import dossier.json.Json;
import java.util.List;

/** Findings as a JSON array, one object a finding. */
public final class JsonFindings implements Findings {

  private record Item(
      String rule,
      String severity,
      String file,
      int line,
      int column,
      int length,
      String message,
      String hint) {}

  @Override
  public String write(List<Diagnostic> findings) {
    return Json.pretty(findings.stream().map(JsonFindings::item).toList());
  }

  private static Item item(Diagnostic d) {
    Location place = d.location();
    return new Item(
        d.rule().id(),
        d.severity().word(),
        place.file(),
        place.line(),
        place.column(),
        place.length(),
        d.message(),
        d.hint());
  }
}
