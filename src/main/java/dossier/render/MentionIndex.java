package dossier.render;

import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import dossier.model.Mention;
import dossier.model.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
  private final Map<String, Set<Place>> places = new TreeMap<>();

  MentionIndex(Edition edition) {
    for (Source source : edition.dossier().sources()) {
      MarkdownText text = edition.texts().stories().get(source.id());
      Map<Integer, Passage> passages = new HashMap<>();
      text.passages().forEach(p -> passages.put(p.number(), p));
      for (Mention mention : edition.stories().getOrDefault(source.id(), List.of())) {
        Passage passage = passages.get(mention.passage());
        String surface = mention.span().in(text.text());
        places
            .computeIfAbsent(mention.slug(), k -> new HashSet<>())
            .add(new Place(source.id(), mention.passage()));
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
    Set<Place> own = places.getOrDefault(slug, Set.of());
    places.forEach(
        (other, there) -> {
          int count = (int) there.stream().filter(own::contains).count();
          if (count > 0 && !other.equals(slug)) {
            shared.put(other, count);
          }
        });
    return shared;
  }
}
