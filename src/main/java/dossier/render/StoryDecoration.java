package dossier.render;

import dossier.diagnostic.Span;
import dossier.markdown.CitedParagraph;
import dossier.markdown.Decoration;
import dossier.markdown.Html;
import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import dossier.model.Audit;
import dossier.model.Mention;
import dossier.model.OldAnchor;
import dossier.model.Seam;
import dossier.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A source's story: mentions as elements with ids, damaged places marked, paragraphs with their
 * numbers and anchors, old anchors kept.
 *
 * @param marks the mentions and damaged places, in order
 * @param anchors old anchors of this source
 * @param mentions ids of the mentions of each paragraph, by its number
 * @param seams what to say before a paragraph at which another text seems to begin
 * @param stray what to say before a heading, if the text was put together from several
 * @param paragraphWord what a paragraph is called in the interface
 */
record StoryDecoration(
    List<Mark> marks,
    List<OldAnchor> anchors,
    Map<Integer, List<String>> mentions,
    Map<Integer, String> seams,
    String stray,
    String paragraphWord)
    implements Decoration {
  private static final String BREAKS_OFF = "breaks off";

  static StoryDecoration of(
      Source source, MarkdownText story, List<Mention> mentions, Press press, String from) {
    List<Mark> marks = new ArrayList<>();
    List<Gap> gaps = gaps(source);
    mentions.forEach(m -> marks.add(mark(m, press, from, true, damaged(m, gaps, story.text()))));
    for (Gap gap : gaps) {
      beside(gap.span(), mentions, story.text())
          .ifPresent(rest -> marks.add(damage(gap.kind(), rest, press)));
    }
    marks.sort(Comparator.comparing(Mark::span));
    List<OldAnchor> anchors =
        source.replacesDigest() ? List.of() : press.edition().dossier().register().old(source);
    Map<Integer, String> seams = new HashMap<>();
    source.seams().forEach(seam -> said(seam, story, press, seams));
    Map<Integer, List<String>> ids =
        mentions.stream()
            .collect(
                Collectors.groupingBy(
                    Mention::passage, Collectors.mapping(Mention::id, Collectors.toList())));
    String label = press.messages().get("seam.headline");
    String stray =
        source.outlets().isEmpty() ? "" : "<span class=\"seam\">" + Html.escape(label) + "</span> ";
    return new StoryDecoration(
        marks, anchors, ids, seams, stray, press.messages().get("paragraph"));
  }

  private static void said(Seam seam, MarkdownText story, Press press, Map<Integer, String> seams) {
    story.passages().stream()
        .filter(p -> !p.heading() && p.span().end() > seam.start())
        .findFirst()
        .ifPresent(p -> seams.put(p.number(), words(seam, p.number() == 1, press)));
  }

  private static String words(Seam seam, boolean first, Press press) {
    return seam.outlet()
        .map(outlet -> press.messages().get(first ? "seam.first" : "seam.named", outlet))
        .orElse(first ? "" : press.messages().get("seam"));
  }

  /**
   * A damaged place.
   *
   * @param span within the story
   * @param kind what is damaged, as the audit has it
   */
  private record Gap(Span span, String kind) {}

  /** Where the story is damaged. */
  private static List<Gap> gaps(Source source) {
    return source.audit().with(Audit.Fate.MARKED).stream()
        .flatMap(e -> source.story().kept(e.span()).stream().map(s -> new Gap(s, e.result())))
        .toList();
  }

  /** A damaged place; where a text breaks off within a paragraph, the page says so in words. */
  private static Mark damage(String kind, Span span, Press press) {
    String words = Html.escape(press.messages().get("gap." + kind.replace(' ', '-')));
    String open =
        kind.equals(BREAKS_OFF)
            ? "<span class=\"gap off\" data-gap=\"" + words + "\">"
            : "<span class=\"gap\">";
    return new Mark(span, open, open, "</span>");
  }

  /** Whether a mention is all that stands in a damaged place. */
  private static boolean damaged(Mention mention, List<Gap> gaps, String text) {
    return gaps.stream()
        .filter(g -> g.span().overlaps(mention.span()))
        .anyMatch(g -> beside(g.span(), List.of(mention), text).isEmpty());
  }

  /** What is left of a damaged place behind the mentions in it. */
  private static Optional<Span> beside(Span gap, List<Mention> mentions, String text) {
    int start = gap.start();
    for (Mention mention : mentions) {
      if (mention.span().overlaps(gap)) {
        start = Math.max(start, mention.span().end());
      }
    }
    while (start < gap.end() && text.charAt(start) == ' ') {
      start++;
    }
    return start < gap.end() ? Optional.of(new Span(start, gap.end())) : Optional.empty();
  }

  /** A mention as a link or as a bare element, with an id or without. */
  static Mark mark(Mention mention, Press press, String from, boolean identified) {
    return mark(mention, press, from, identified, false);
  }

  private static Mark mark(
      Mention mention, Press press, String from, boolean identified, boolean damaged) {
    String id = identified ? " id=\"" + mention.id() + "\"" : "";
    String kind = press.entity(mention.slug()).map(e -> e.kind().word()).orElse("person");
    String variant = (mention.misspelt() ? " variant" : "") + (damaged ? " gap" : "");
    if (!mention.linked()) {
      String names = " class=\"m" + variant + "\"";
      return new Mark(mention.span(), "<span" + names + id + ">", "<span" + names + ">", "</span>");
    }
    String href =
        press.entity(mention.slug()).map(e -> Urls.root(from) + Urls.entity(e)).orElse("");
    String rest = " class=\"m " + kind + variant + "\" href=\"" + Html.escape(href) + "\">";
    return new Mark(mention.span(), "<a" + id + rest, "<a" + rest, "</a>");
  }

  @Override
  public String citation(CitedParagraph cited) {
    return "";
  }

  @Override
  public String lead(Passage passage) {
    if (passage.heading()) {
      return "";
    }
    StringBuilder lead = new StringBuilder();
    for (OldAnchor old : anchors) {
      if (old.now().equals(passage.anchor())) {
        was(old, passage, lead);
      }
    }
    String seam = seams.getOrDefault(passage.number(), "");
    if (!seam.isEmpty()) {
      lead.append("<span class=\"seam\">").append(Html.escape(seam)).append("</span>");
    }
    String label = Html.escape(paragraphWord + " " + passage.number());
    return lead.append("<a class=\"pn\" href=\"#")
        .append(passage.anchor())
        .append("\" aria-label=\"")
        .append(label)
        .append("\">")
        .append(passage.number())
        .append("</a>")
        .toString();
  }

  /** An old anchor, and the ids that the mentions of the paragraph had or may have had with it. */
  private void was(OldAnchor old, Passage passage, StringBuilder lead) {
    lead.append(empty(old.old()));
    for (String id : mentions.getOrDefault(passage.number(), List.of())) {
      String own = "m-" + passage.anchor().substring(2);
      lead.append(empty("m-" + old.old().substring(2) + id.substring(own.length())));
    }
  }

  /** Where links lead whose words are no longer in the text; empty if there are none. */
  String gone(MarkdownText story, Press press) {
    Set<String> back = story.passages().stream().map(Passage::anchor).collect(Collectors.toSet());
    StringBuilder gone = new StringBuilder();
    anchors.stream()
        .filter(a -> a.gone() && !back.contains(a.old()))
        .forEach(a -> gone.append(empty(a.old())));
    return gone.isEmpty()
        ? ""
        : "<p class=\"gone\">" + gone + Html.escape(press.messages().get("gone")) + "</p>\n";
  }

  private static String empty(String id) {
    return "<span class=\"was\" id=\"" + Html.escape(id) + "\"></span>";
  }

  @Override
  public boolean anchored() {
    return true;
  }
}
