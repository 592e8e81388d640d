package dossier.annotate;

import dossier.annotate.text.Decisions;
import dossier.model.Correction;
import dossier.model.EdtfDate;
import dossier.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a text beside its words.
 *
 * @param date of the text, by which offices are resolved
 * @param language a tag of BCP 47
 * @param head the headline, and the deck behind it: what they name the text is about
 * @param captions of its pictures
 * @param decisions the editor's word on single texts, stronger than any form
 */
public record Surroundings(
    Optional<EdtfDate> date,
    Optional<String> language,
    List<String> head,
    List<String> captions,
    Decisions decisions) {

  /** Copies the lists. */
  public Surroundings {
    head = List.copyOf(head);
    captions = List.copyOf(captions);
  }

  /** Nothing but the language. */
  public static Surroundings none(Optional<String> language) {
    return new Surroundings(Optional.empty(), language, List.of(), List.of(), Decisions.none());
  }

  /** Nothing but a date and decisions. */
  public static Surroundings of(Optional<EdtfDate> date, Decisions decisions) {
    return new Surroundings(date, Optional.empty(), List.of(), List.of(), decisions);
  }

  /**
   * Those of a source.
   *
   * @param everywhere decisions on all sources
   */
  public static Surroundings of(Source source, List<Correction> everywhere) {
    List<String> head = new ArrayList<>();
    source.head().citation().title().ifPresent(head::add);
    source.head().deck().ifPresent(head::add);
    return new Surroundings(
        source.date(),
        source.head().citation().language(),
        head,
        source.head().captions(),
        Decisions.of(source, everywhere));
  }
}
