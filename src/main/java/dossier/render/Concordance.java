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
  private static final int ROWS_A_PAGE = 500;

  private Concordance() {}

  static List<KwicGroup> of(String slug, Press press, String from) {
    Map<Source, List<Kwic>> lines = new LinkedHashMap<>();
    for (MentionIndex.Entry entry : press.index().of(slug)) {
      lines.computeIfAbsent(entry.source(), k -> new ArrayList<>()).add(line(entry, from));
    }
    return lines.entrySet().stream()
        .map(e -> new KwicGroup(press.link(e.getKey(), from, e.getValue().size()), e.getValue()))
        .toList();
  }

  /** The concordance in pages of so many rows that a phone can hold one. */
  static List<List<KwicGroup>> pages(List<KwicGroup> groups) {
    List<List<KwicGroup>> pages = new ArrayList<>(List.of(new ArrayList<>()));
    int rows = 0;
    for (KwicGroup group : groups) {
      int from = 0;
      while (from < group.lines().size()) {
        if (rows == ROWS_A_PAGE) {
          pages.add(new ArrayList<>());
          rows = 0;
        }
        int to = Math.min(group.lines().size(), from + ROWS_A_PAGE - rows);
        List<Kwic> lines = List.copyOf(group.lines().subList(from, to));
        pages.get(pages.size() - 1).add(new KwicGroup(group.source(), lines));
        rows += to - from;
        from = to;
      }
    }
    return pages;
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
        shown ? left(plain.substring(0, start)) : "",
        plain.substring(start, end),
        shown ? right(plain.substring(end)) : "",
        passage.number());
  }

  private static String left(String before) {
    if (before.length() <= CONTEXT) {
      return before;
    }
    int space = before.indexOf(' ', before.length() - CONTEXT);
    return "… " + before.substring(space < 0 ? before.length() - CONTEXT : space + 1);
  }

  private static String right(String after) {
    if (after.length() <= CONTEXT) {
      return after;
    }
    int space = after.lastIndexOf(' ', CONTEXT);
    return after.substring(0, space <= 0 ? CONTEXT : space) + " …";
  }
}
