package dossier.render;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dossier.model.EdtfDate;
import dossier.model.RivalAccount;
import dossier.model.Version;
import java.util.List;
import java.util.Optional;

/** {@code data/versions.json} and {@code data/accounts.json}. */
final class EvidenceJson {
  private EvidenceJson() {}

  record VersionItem(String id, String event, List<PartItem> parts, List<List<String>> differs) {}

  record PartItem(String source, int paragraph, String exact) {}

  @JsonInclude(JsonInclude.Include.ALWAYS)
  record AccountItem(
      String id, String question, String on, List<ValueItem> values, String agreement) {}

  @JsonInclude(JsonInclude.Include.ALWAYS)
  record ValueItem(
      String value,
      @JsonProperty("as_of") Optional<String> asOf,
      String source,
      Optional<Integer> paragraph) {}

  static List<VersionItem> versions(Press press) {
    return press.edition().evidence().versions().values().stream()
        .flatMap(List::stream)
        .filter(v -> Shown.version(v, press))
        .map(EvidenceJson::version)
        .toList();
  }

  private static VersionItem version(Version v) {
    return new VersionItem(
        v.id(),
        v.event(),
        v.parts().stream().map(p -> new PartItem(p.source(), p.paragraph(), p.exact())).toList(),
        v.parts().stream().map(Version.Part::differs).toList());
  }

  static List<AccountItem> accounts(Press press) {
    return press.edition().evidence().accounts().values().stream()
        .flatMap(List::stream)
        .map(a -> account(a, press))
        .toList();
  }

  private static AccountItem account(RivalAccount a, Press press) {
    return new AccountItem(
        a.id(),
        a.question(),
        a.on(),
        a.values().stream().map(EvidenceJson::value).toList(),
        press.agreement(a));
  }

  private static ValueItem value(RivalAccount.Value v) {
    return new ValueItem(
        v.value(),
        v.asOf().map(EdtfDate::text),
        v.source(),
        v.paragraph() == 0 ? Optional.empty() : Optional.of(v.paragraph()));
  }
}
