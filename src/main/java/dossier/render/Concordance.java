package dossier.render;

import dossier.markdown.Passage;
import dossier.model.Source;
import dossier.render.page.Kwic;
import dossier.render.page.KwicGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Mentions as keywords in context, source by source. */
final class Concordance {
  private static final int CONTEXT = 52;
  private static final int ROWS_A_PAGE = 250;

  private Concordance() {}

  /**
   * One page of the concordance of an entity: so many rows that a phone can hold them.
   *
   * @param page from 1
   */
  static List<KwicGroup> of(String slug, int page, Press press, String from) {
    List<MentionIndex.Entry> all = press.index().of(slug);
    int first = Math.min(all.size(), (page - 1) * ROWS_A_PAGE);
    int last = Math.min(all.size(), page * ROWS_A_PAGE);
    Map<Source, List<Kwic>> lines = new LinkedHashMap<>();
    for (MentionIndex.Entry entry : all.subList(first, last)) {
      lines.computeIfAbsent(entry.source(), k -> new ArrayList<>()).add(line(entry, from));
    }
    return lines.entrySet().stream()
        .map(e -> new KwicGroup(press.link(e.getKey(), from, e.getValue().size()), e.getValue()))
        .toList();
  }

  /** How many pages the mentions of an entity take. */
  static int pages(int mentions) {
    return Math.max(1, (mentions + ROWS_A_PAGE - 1) / ROWS_A_PAGE);
  }

  private static Kwic line(MentionIndex.Entry entry, String from) {
    Passage passage = entry.passage();
    int start = passage.plainOffset(entry.mention().span().start());
    int end = Math.max(start, passage.plainOffset(entry.mention().span().end()));
    String plain = passage.plain();
    end = Math.min(end, plain.length());
    start = Math.min(start, end);
    boolean shown = Shown.paragraph(entry.source(), passage);
    String href =
        Urls.root(from)
            + Urls.source(entry.source())
            + "#"
            + (Shown.all(entry.source()) ? entry.mention().id() : passage.anchor());
    return new Kwic(
        href,
        shown ? left(plain, start) : "",
        plain.substring(start, end),
        shown ? right(plain, end) : "",
        passage.number());
  }

  private static String left(String plain, int end) {
    if (end <= CONTEXT) {
      return plain.substring(0, end);
    }
    int space = plain.indexOf(' ', end - CONTEXT);
    return "… " + plain.substring(space < 0 || space >= end ? end - CONTEXT : space + 1, end);
  }

  private static String right(String plain, int start) {
    if (plain.length() - start <= CONTEXT) {
      return plain.substring(start);
    }
    int space = plain.lastIndexOf(' ', start + CONTEXT);
    return plain.substring(start, space <= start ? start + CONTEXT : space) + " …";
  }
}
