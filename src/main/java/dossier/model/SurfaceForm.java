package dossier.model;

/**
 * A way in which an entity is named in text.
 *
 * @param text as it stands in running text
 * @param anyCase whether capitals do not matter
 * @param slug the entity
 * @param origin where the form comes from
 */
public record SurfaceForm(String text, boolean anyCase, String slug, Origin origin) {

  /** Where a form comes from; the order is that of trust. */
  public enum Origin {
    /** The name itself. */
    NAME,
    /** An alias that the editor gave. */
    ALIAS,
    /** The name without its article, its qualifier or the middle names. */
    SHORT,
    /** A place's adjective or the name of its people. */
    DEMONYM,
    /** A person's name without the first names: only where the context supports it. */
    SURNAME,
    /** Initials or another part of a name: only where the text has the whole name. */
    PART,
    /** A middle name, or one with the next: only where the text uses it as a surname. */
    MIDDLE
  }

  /** Whether the form names the entity only where the text supports it. */
  public boolean weak() {
    return origin == Origin.SURNAME || origin == Origin.PART || origin == Origin.MIDDLE;
  }
}
