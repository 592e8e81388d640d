package dossier.diagnostic;

import dossier.json.Json;
import java.util.List;
import java.util.Optional;

/** Findings as SARIF 2.1.0 (OASIS), which code hosts and editors read. */
public final class SarifFindings implements Findings {

  private record Log(String $schema, String version, List<Run> runs) {}

  private record Run(Tool tool, String columnKind, List<Result> results) {}

  private record Tool(Driver driver) {}

  private record Driver(String name, List<Described> rules) {}

  private record Described(String id, Text shortDescription) {}

  private record Text(String text) {}

  private record Result(String ruleId, String level, Text message, List<Place> locations) {}

  private record Place(Physical physicalLocation) {}

  private record Physical(Artifact artifactLocation, Optional<Region> region) {}

  private record Artifact(String uri) {}

  private record Region(int startLine, int startColumn, int endColumn) {}

  @Override
  public String write(List<Diagnostic> findings) {
    List<Described> rules =
        findings.stream()
            .map(Diagnostic::rule)
            .distinct()
            .map(r -> new Described(r.id(), new Text(r.title())))
            .toList();
    List<Result> results = findings.stream().map(SarifFindings::result).toList();
    Run run = new Run(new Tool(new Driver("dossier", rules)), "utf16CodeUnits", results);
    return Json.pretty(
        new Log("https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", List.of(run)));
  }

  private static Result result(Diagnostic d) {
    String text = d.hint().isEmpty() ? d.message() : d.message() + "; hint: " + d.hint();
    return new Result(d.rule().id(), d.severity().word(), new Text(text), List.of(place(d)));
  }

  private static Place place(Diagnostic d) {
    Location at = d.location();
    Optional<Region> region =
        at.line() == 0
            ? Optional.empty()
            : Optional.of(new Region(at.line(), at.column(), at.column() + at.length()));
    return new Place(new Physical(new Artifact(at.file().replace(" ", "%20")), region));
  }
}
