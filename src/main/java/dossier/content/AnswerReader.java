package dossier.content;

import dossier.diagnostic.Rule;
import dossier.diagnostic.Severity;
import dossier.model.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code answered}: notes that an editor has seen, and that need nothing done. */
final class AnswerReader {
  private AnswerReader() {}

  static List<Answer> all(YamlMap yaml) {
    List<Answer> all = new ArrayList<>();
    for (YamlMap.Item item : yaml.items("answered")) {
      Optional<YamlMap> map = item.map();
      String rule = item.text().or(() -> map.map(m -> m.required("note"))).orElse("");
      Optional<String> text = map.map(m -> m.required("text")).filter(t -> !t.isEmpty());
      map.ifPresent(YamlMap::done);
      if (Rule.byId(rule).filter(r -> r.severity() == Severity.NOTE).isPresent()) {
        all.add(new Answer(rule, text, item.place()));
      } else if (!rule.isEmpty()) {
        yaml.wrong(
            "answered",
            "`" + rule + "` is no rule that notes something",
            "write `answered: [{note: A306, text: \"…\"}]`; errors and warnings want mending");
      }
    }
    return all;
  }
}
