package dossier.markdown;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The parsed texts of a dossier: stories by source id, accounts by slug, the essays as {@code home}
 * and {@code about}.
 *
 * @param stories by source id
 * @param accounts by slug
 * @param essays by name
 */
public record Texts(
    Map<String, MarkdownText> stories,
    Map<String, MarkdownText> accounts,
    Map<String, MarkdownText> essays) {

  /** Copies the maps, sorted. */
  public Texts {
    stories = Collections.unmodifiableMap(new TreeMap<>(stories));
    accounts = Collections.unmodifiableMap(new TreeMap<>(accounts));
    essays = Collections.unmodifiableMap(new TreeMap<>(essays));
  }

  /** The paragraph that a citation names, if it is there. */
  public Optional<Passage> cited(CitedParagraph cited) {
    return Optional.ofNullable(stories.get(cited.source()))
        .flatMap(text -> text.paragraph(cited.paragraph()));
  }
}
