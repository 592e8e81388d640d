package dossier.model;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What {@code dossier.yaml} says.
 *
 * @param title of the dossier
 * @param description one or two sentences, 50 to 200 characters
 * @param language BCP 47 tag of the interface
 * @param base public address, ends with {@code /}
 * @param editors who answers for it
 * @param licence of the editors' texts
 * @param links how often a page links what it mentions
 * @param mentions the editor's decisions on mentions in all sources
 */
public record Settings(
    String title,
    String description,
    String language,
    URI base,
    List<String> editors,
    Optional<String> licence,
    LinkScope links,
    List<Correction> mentions) {

  /** Copies the lists. */
  public Settings {
    editors = List.copyOf(editors);
    mentions = List.copyOf(mentions);
  }

  /** The locale of the interface. */
  public Locale locale() {
    return Locale.forLanguageTag(language);
  }
}
