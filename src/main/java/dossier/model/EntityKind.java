package dossier.model;

import java.util.Locale;

/** What an entity is. */
public enum EntityKind {
  /** A human being. */
  PERSON,
  /** A state body, company, outlet or group. */
  ORGANISATION,
  /** A country, city or building. */
  PLACE,
  /** A text, film or other work. */
  WORK,
  /** Something that happened or was to happen. */
  EVENT;

  /** The word used in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
