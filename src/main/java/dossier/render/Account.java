package dossier.render;

import dossier.diagnostic.Span;
import dossier.identity.Destination;
import dossier.identity.Landing;
import dossier.markdown.CitedParagraph;
import dossier.markdown.Decoration;
import dossier.markdown.Html;
import dossier.markdown.MarkdownHtml;
import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import dossier.model.Entity;
import dossier.model.Mention;
import dossier.model.Source;
import dossier.render.page.Evidence;
import dossier.render.page.Piece;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A text by the editors: names linked, citations numbered in order, each number leading straight to
 * the cited paragraph. The same paragraph keeps its number.
 */
final class Account implements Decoration {
  private static final int EXCERPT = 260;

  private final Press press;
  private final String from;
  private final List<Mark> marks;
  private final Set<Integer> numbers = new HashSet<>();
  private final Set<Span> repeated = new HashSet<>();
  private final Map<String, Evidence> evidence = new LinkedHashMap<>();

  private Account(Press press, String from, List<Mention> mentions) {
    this.press = press;
    this.from = from;
    this.marks =
        mentions.stream()
            .filter(Mention::linked)
            .map(m -> StoryDecoration.mark(m, press, from, false))
            .toList();
  }

  /**
   * A rendered account.
   *
   * @param html blocks
   * @param evidence what it cites, in order
   */
  record Rendered(String html, List<Evidence> evidence) {}

  static Rendered render(MarkdownText text, List<Mention> mentions, Press press, String from) {
    int end = text.proseEnd();
    Account account =
        new Account(press, from, mentions.stream().filter(m -> m.span().end() <= end).toList());
    Numbering.of(text.proseCitations(), press.edition())
        .forEach((key, landings) -> account.evidence.put(key, account.evidence(landings)));
    account.repeated(text);
    MarkdownText prose =
        end == text.text().length() ? text : MarkdownText.account(text.text().substring(0, end));
    String html = MarkdownHtml.render(prose, account);
    return new Rendered(
        html,
        account.evidence.values().stream()
            .map(e -> e.shown(account.numbers.contains(e.number())))
            .toList());
  }

  /** Two places of one paragraph behind one another are one number. */
  private void repeated(MarkdownText text) {
    CitedParagraph before = null;
    for (CitedParagraph cited : text.proseCitations()) {
      if (before != null
          && text.text().substring(before.span().end(), cited.span().start()).isBlank()
          && key(before).equals(key(cited))) {
        repeated.add(cited.span());
      }
      before = cited;
    }
  }

  private String key(CitedParagraph cited) {
    return Numbering.key(press.edition().citing().of(cited));
  }

  private Evidence evidence(List<Landing> landings) {
    Source source = landings.get(0).source().orElseThrow();
    Optional<Passage> passage = landings.get(0).passage();
    return new Evidence(
        evidence.size() + 1,
        press.paragraph(source, passage, from),
        source.title(),
        source.publisher().isEmpty() ? "" : press.outlet(source),
        source.date().map(press.dates()::point).orElse(""),
        press.strength(source),
        passage.map(Passage::number).orElse(0),
        false,
        passage
            .filter(p -> Shown.paragraph(source, p))
            .map(p -> excerpt(p, landings))
            .orElse(List.of()));
  }

  /** The cited words and what stands beside them; how the paragraph begins if none are cited. */
  private static List<Piece> excerpt(Passage passage, List<Landing> landings) {
    String plain = passage.plain();
    TreeSet<Span> cited = new TreeSet<>();
    landings.forEach(l -> l.words().ifPresent(cited::add));
    return cited.isEmpty()
        ? List.of(new Piece(Press.shortened(plain, EXCERPT), false))
        : Context.of(plain, cited);
  }

  /** Whether a number stands in the text already; the note at the foot leads back to the first. */
  private boolean cited(int number) {
    return !numbers.add(number);
  }

  @Override
  public List<Mark> marks() {
    return marks;
  }

  @Override
  public String citation(CitedParagraph cited) {
    Evidence e = evidence.get(key(cited));
    if (e == null || repeated.contains(cited.span())) {
      return "";
    }
    String where = e.outlet().isEmpty() ? e.title() : e.outlet();
    String label =
        e.paragraph() == 0
            ? where
            : press.messages().get("cite.paragraph", where, String.valueOf(e.paragraph()));
    String id = cited(e.number()) ? "" : " id=\"c" + e.number() + "\"";
    return "<sup class=\"cite\"><a href=\""
        + Html.escape(e.href())
        + "\" title=\""
        + Html.escape(label)
        + "\" aria-label=\""
        + Html.escape(e.number() + ": " + label)
        + "\""
        + id
        + ">"
        + e.number()
        + "</a></sup>";
  }

  @Override
  public Optional<Own> own(String address) {
    return press.destination(address).map(this::own);
  }

  private Own own(Destination destination) {
    if (destination instanceof Destination.OfEntity of) {
      Entity entity = of.entity();
      String kind = entity.kind().word();
      return new Own(Urls.root(from) + Urls.entity(entity), entity.name(), kind);
    }
    if (destination instanceof Destination.OfFile of) {
      String path = of.enclosure().path();
      return new Own(Urls.root(from) + path, path.substring(path.lastIndexOf('/') + 1), "file");
    }
    Destination.OfSource of = (Destination.OfSource) destination;
    return new Own(press.paragraph(of.source(), of.passage(), from), of.source().title(), "source");
  }

  @Override
  public String lead(Passage passage) {
    return "";
  }

  @Override
  public boolean anchored() {
    return false;
  }
}
