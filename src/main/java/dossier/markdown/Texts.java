package dossier.markdown;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The parsed texts of a dossier: stories by source id, accounts by slug, the essays as {@code home}
 * and {@code about}, and the digests in whose place originals stand.
 *
 * @param stories by source id
 * @param accounts by slug
 * @param essays by name
 * @param digests that are not shown, by the id of the source that shows their original
 */
public record Texts(
    Map<String, MarkdownText> stories,
    Map<String, MarkdownText> accounts,
    Map<String, MarkdownText> essays,
    Map<String, MarkdownText> digests) {

  /** Copies the maps, sorted. */
  public Texts {
    stories = Collections.unmodifiableMap(new TreeMap<>(stories));
    accounts = Collections.unmodifiableMap(new TreeMap<>(accounts));
    essays = Collections.unmodifiableMap(new TreeMap<>(essays));
    digests = Collections.unmodifiableMap(new TreeMap<>(digests));
  }
}
