package dossier.content;

import dossier.model.Quotation;
import dossier.model.QuotationRuling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what an editor says of quotations: {@code quotations: [{text: "…", speaker: slug}]}. */
final class QuotationReader {
  private static final String EXAMPLE =
      "write `quotations: [{text: \"few words of it\", speaker: slug-or-none, to: slug-or-none}]`";

  private QuotationReader() {}

  static List<QuotationRuling> all(YamlMap yaml) {
    List<QuotationRuling> all = new ArrayList<>();
    for (YamlMap.Item item : yaml.items("quotations")) {
      if (item.map().isEmpty()) {
        yaml.wrong("quotations", "`quotations` lists rulings, each with its `text`", EXAMPLE);
        continue;
      }
      YamlMap map = item.map().get();
      String text = map.required("text");
      Optional<String> kind = map.text("kind");
      boolean refused = kind.equals(Optional.of("none"));
      QuotationRuling ruling =
          new QuotationRuling(
              text,
              map.text("speaker"),
              map.text("to"),
              refused ? Optional.empty() : kind.flatMap(k -> kind(map, k)),
              refused,
              item.place());
      map.done();
      if (!text.isEmpty()) {
        all.add(ruling);
      }
    }
    return all;
  }

  private static Optional<Quotation.Kind> kind(YamlMap map, String word) {
    for (Quotation.Kind kind : Quotation.Kind.values()) {
      if (kind.word().equals(word)) {
        return Optional.of(kind);
      }
    }
    map.wrong(
        "kind",
        "`kind` is `" + word + "`",
        "it is `direct`, `partial`, `written`, `headline`, `scare quote` or, for no quotation, `none`");
    return Optional.empty();
  }
}
