package dossier.render;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dossier.model.EdtfDate;
import dossier.model.Quotation;
import dossier.model.Quotation.Party;
import dossier.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code data/quotations.json}: who said what to whom, as the sources give it. */
final class QuotationsJson {
  private QuotationsJson() {}

  /**
   * One quotation; {@code dossier.schema.json} says what each key means.
   *
   * @param exact a text, or its parts
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Item(
      String id,
      String source,
      Optional<Integer> paragraph,
      Object exact,
      String kind,
      Optional<String> speaker,
      @JsonProperty("speaker_words") Optional<String> speakerWords,
      Optional<String> addressee,
      @JsonProperty("addressee_words") Optional<String> addresseeWords,
      Optional<String> date,
      Optional<String> venue,
      String how,
      Optional<List<String>> chain,
      Optional<String> event,
      String url) {}

  static List<Item> of(Press press) {
    String base = press.edition().dossier().settings().base().toString();
    List<Item> items = new ArrayList<>();
    for (Source source : press.edition().dossier().sources()) {
      press.quotations().shown(source).forEach(q -> items.add(item(q, source, base)));
    }
    return items;
  }

  private static Item item(Quotation q, Source source, String base) {
    String anchor = q.anchor().isEmpty() ? "" : "#" + q.anchor();
    return new Item(
        source.id() + "#" + q.id(),
        source.id(),
        q.paragraph() == 0 ? Optional.empty() : Optional.of(q.paragraph()),
        q.exact().size() == 1 ? q.exact().get(0) : q.exact(),
        q.kind().word(),
        q.speaker().slug(),
        words(q.speaker()),
        q.addressee().slug(),
        words(q.addressee()),
        q.date().map(EdtfDate::text),
        q.venue(),
        (q.speaker().slug().isPresent() ? q.how() : Quotation.How.UNKNOWN).word(),
        q.chain().isEmpty()
            ? Optional.empty()
            : Optional.of(q.chain().stream().map(p -> p.slug().orElse(p.words())).toList()),
        q.event(),
        base + Urls.source(source) + anchor);
  }

  private static Optional<String> words(Party party) {
    return Optional.of(party.words()).filter(w -> !w.isEmpty());
  }
}
