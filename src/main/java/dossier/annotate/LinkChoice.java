package dossier.annotate;

import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import dossier.model.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides which mentions a page shows as links: the first of an entity in each section. */
public final class LinkChoice {
  private LinkChoice() {}

  /**
   * The mentions with their links chosen.
   *
   * @param never slugs that are indexed but not linked, the page's own among them
   */
  public static List<Mention> choose(MarkdownText text, List<Mention> mentions, Set<String> never) {
    Map<Integer, Integer> sections = new HashMap<>();
    for (Passage passage : text.passages()) {
      sections.put(passage.number(), passage.section());
    }
    Set<String> seen = new HashSet<>();
    List<Mention> chosen = new ArrayList<>();
    for (Mention m : mentions) {
      String key = sections.get(m.passage()) + " " + m.slug();
      boolean link = !never.contains(m.slug()) && seen.add(key);
      chosen.add(new Mention(m.slug(), m.span(), m.passage(), m.id(), link));
    }
    return chosen;
  }
}
