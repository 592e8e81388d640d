package dossier.annotate;

import dossier.diagnostic.Span;
import dossier.diagnostic.Spans;
import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import dossier.model.LinkScope;
import dossier.model.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides which mentions a page shows as links: none where the text leads elsewhere already. */
public final class LinkChoice {
  private LinkChoice() {}

  /**
   * The mentions with their links chosen.
   *
   * @param scope how often an entity is linked
   * @param never slugs that are indexed but not linked, the page's own among them
   */
  public static List<Mention> choose(
      MarkdownText text, List<Mention> mentions, LinkScope scope, Set<String> never) {
    Map<Integer, Integer> sections = new HashMap<>();
    List<Span> leading = new ArrayList<>();
    for (Passage passage : text.passages()) {
      sections.put(passage.number(), passage.section());
      leading.addAll(passage.links());
    }
    Spans elsewhere = Spans.of(leading);
    Set<String> seen = new HashSet<>();
    List<Mention> chosen = new ArrayList<>();
    for (Mention m : mentions) {
      if (elsewhere.overlap(m.span())) {
        chosen.add(new Mention(m.slug(), m.span(), m.passage(), m.id(), m.misspelt(), false));
        continue;
      }
      boolean first =
          switch (scope) {
            case SECTION -> seen.add(sections.get(m.passage()) + " " + m.slug());
            case PAGE -> seen.add(m.slug());
            case ALL -> true;
            case NONE -> false;
          };
      boolean link = first && !never.contains(m.slug());
      chosen.add(new Mention(m.slug(), m.span(), m.passage(), m.id(), m.misspelt(), link));
    }
    return chosen;
  }
}
