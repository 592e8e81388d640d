package dossier.render;

import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import dossier.model.Mention;
import dossier.model.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Every mention of every entity in the sources, by slug, in the order of the sources. */
final class MentionIndex {

  /**
   * A mention and where it stands.
   *
   * @param source the source
   * @param mention in its story
   * @param passage the paragraph
   * @param surface the words as they stand in the Markdown
   */
  record Entry(Source source, Mention mention, Passage passage, String surface) {}

  /** A paragraph of a source. */
  private record Place(String source, int paragraph) {}

  private final Map<String, List<Entry>> bySlug = new TreeMap<>();
  private final Map<String, Set<Place>> places = new HashMap<>();
  private final Map<Place, Set<String>> named = new HashMap<>();

  MentionIndex(Edition edition) {
    for (Source source : edition.dossier().sources()) {
      MarkdownText text = edition.texts().stories().get(source.id());
      Map<Integer, Passage> passages = new HashMap<>();
      text.passages().forEach(p -> passages.put(p.number(), p));
      for (Mention mention : edition.stories().getOrDefault(source.id(), List.of())) {
        Passage passage = passages.get(mention.passage());
        String surface = mention.span().in(text.text());
        Place place = new Place(source.id(), mention.passage());
        places.computeIfAbsent(mention.slug(), k -> new LinkedHashSet<>()).add(place);
        named.computeIfAbsent(place, k -> new LinkedHashSet<>()).add(mention.slug());
        bySlug
            .computeIfAbsent(mention.slug(), k -> new ArrayList<>())
            .add(new Entry(source, mention, passage, surface));
      }
    }
  }

  List<Entry> of(String slug) {
    return bySlug.getOrDefault(slug, List.of());
  }

  /** How many paragraphs each other entity shares with one. */
  Map<String, Integer> sharedParagraphs(String slug) {
    Map<String, Integer> shared = new TreeMap<>();
    for (Place place : places.getOrDefault(slug, Set.of())) {
      named.get(place).forEach(other -> shared.merge(other, 1, Integer::sum));
    }
    shared.remove(slug);
    return shared;
  }
}
