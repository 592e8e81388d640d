package dossier.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Words that a source gives as somebody's own.
 *
 * @param id within the source; it stays while its paragraph does
 * @param source id of the source
 * @param paragraph its number; 0 for headline, deck and captions
 * @param anchor of the paragraph; empty for the head
 * @param exact the words without marks, in parts where the narrator breaks them
 * @param kind how they are given
 * @param speaker who said or wrote them
 * @param addressee to whom
 * @param date when, if the text or the event it belongs to says so
 * @param venue slug of the place or body where they were said
 * @param how how the speaker is known
 * @param chain who told whom, from the outlet to the speaker: slugs, or words where no profile is
 * @param event slug of the event it belongs to
 * @param continues whether it goes on from the quotation before it, in the paragraph before
 */
public record Quotation(
    String id,
    String source,
    int paragraph,
    String anchor,
    List<String> exact,
    Kind kind,
    Party speaker,
    Party addressee,
    Optional<EdtfDate> date,
    Optional<String> venue,
    How how,
    List<Party> chain,
    Optional<String> event,
    boolean continues) {

  /** Copies the lists. */
  public Quotation {
    exact = List.copyOf(exact);
    chain = List.copyOf(chain);
  }

  /** How words are given. */
  public enum Kind {
    /** Whole sentences as spoken. */
    DIRECT,
    /** A few words within a sentence of the narrator. */
    PARTIAL,
    /** From a letter, a statement, a post. */
    WRITTEN,
    /** In the headline, where words are often shortened. */
    HEADLINE,
    /** Words from which the narrator keeps a distance; nobody's in particular. */
    SCARE_QUOTE;

    /** The word used in files. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** How the speaker is known. */
  public enum How {
    /** The sentence names the speaker. */
    STATED,
    /** By a pronoun, or because the speech goes on; or the editor says so. */
    INFERRED,
    /** The text does not say. */
    UNKNOWN;

    /** The word used in files. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Somebody who speaks, hears or passes on.
   *
   * @param slug of the profile, if there is one
   * @param words as the text names them; empty if nobody is named
   */
  public record Party(Optional<String> slug, String words) {

    /** Nobody that the text names. */
    public static Party unknown() {
      return new Party(Optional.empty(), "");
    }

    /** Whether the text names somebody. */
    public boolean named() {
      return slug.isPresent() || !words.isEmpty();
    }
  }

  /** The same as part of an event, dated and placed by it where the text itself is silent. */
  public Quotation within(Event its) {
    return new Quotation(
        id,
        source,
        paragraph,
        anchor,
        exact,
        kind,
        speaker,
        addressee,
        date.or(its::date),
        venue.or(its::place),
        how,
        chain,
        Optional.of(its.slug()),
        continues);
  }

  /** The same as an editor has it. */
  public Quotation ruled(QuotationRuling ruling) {
    Party by = party(ruling.speaker(), speaker);
    How known = ruling.speaker().isEmpty() ? how : by.named() ? How.INFERRED : How.UNKNOWN;
    List<Party> links = new ArrayList<>(chain);
    if (ruling.speaker().isPresent()) {
      links.removeIf(l -> l.equals(speaker));
      links.add(by);
    }
    return new Quotation(
        id,
        source,
        paragraph,
        anchor,
        exact,
        ruling.kind().orElse(kind),
        by,
        party(ruling.addressee(), addressee),
        date,
        venue,
        known,
        by.named() ? links : List.of(),
        event,
        continues);
  }

  private static Party party(Optional<String> word, Party found) {
    return word.map(
            w ->
                w.equals("none")
                    ? Party.unknown()
                    : new Party(Optional.of(w), found.slug().equals(word) ? found.words() : ""))
        .orElse(found);
  }

  /** The same, passed on by others. */
  public Quotation by(List<Party> others) {
    return new Quotation(
        id, source, paragraph, anchor, exact, kind, speaker, addressee, date, venue, how, others,
        event, continues);
  }
}
