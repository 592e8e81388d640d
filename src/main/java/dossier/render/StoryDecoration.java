package dossier.render;

import dossier.diagnostic.Span;
import dossier.markdown.CitedParagraph;
import dossier.markdown.Decoration;
import dossier.markdown.Html;
import dossier.markdown.Passage;
import dossier.model.Mention;
import dossier.model.OldAnchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A source's story: mentions as elements with ids, damaged places marked, paragraphs with their
 * numbers and anchors, old anchors kept.
 *
 * @param marks the mentions and damaged places, in order
 * @param anchors old anchors of this source
 * @param paragraphWord what a paragraph is called in the interface
 */
record StoryDecoration(List<Mark> marks, List<OldAnchor> anchors, String paragraphWord)
    implements Decoration {
  private static final String GAP = "<span class=\"gap\">";

  static StoryDecoration of(
      List<Mention> mentions, List<Span> gaps, List<OldAnchor> anchors, Press press, String from) {
    List<Mark> marks = new ArrayList<>();
    mentions.forEach(m -> marks.add(mark(m, press, from, true)));
    gaps.stream()
        .filter(gap -> mentions.stream().noneMatch(m -> m.span().overlaps(gap)))
        .forEach(gap -> marks.add(new Mark(gap, GAP, GAP, "</span>")));
    marks.sort(Comparator.comparing(Mark::span));
    return new StoryDecoration(marks, anchors, press.messages().get("paragraph"));
  }

  /** A mention as a link or as a bare element, with an id or without. */
  static Mark mark(Mention mention, Press press, String from, boolean identified) {
    String id = identified ? " id=\"" + mention.id() + "\"" : "";
    String kind = press.entity(mention.slug()).map(e -> e.kind().word()).orElse("person");
    String variant = mention.misspelt() ? " variant" : "";
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
        lead.append("<span class=\"was\" id=\"")
            .append(Html.escape(old.old()))
            .append("\"></span>");
      }
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

  @Override
  public boolean anchored() {
    return true;
  }
}
