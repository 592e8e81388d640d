package dossier.evidence;

import dossier.diagnostic.Span;
import java.util.Optional;

/**
 * A part of a paragraph as telling is read from it: a word, a name, a whole quotation, or a mark.
 *
 * @param type what it is
 * @param text as it stands
 * @param key in small letters
 * @param span in the plain text
 * @param slug of the profile that a name means
 */
record Piece(Type type, String text, String key, Span span, Optional<String> slug) {

  /** What a piece is. */
  enum Type {
    WORD,
    NAME,
    QUOTE,
    MARK
  }

  boolean word() {
    return type == Type.WORD;
  }

  boolean name() {
    return type == Type.NAME;
  }

  boolean quote() {
    return type == Type.QUOTE;
  }

  boolean mark(String any) {
    return type == Type.MARK && any.contains(text);
  }

  /** An apostrophe that makes a name an owner, with or without its s. */
  boolean possessive() {
    return key.equals("'") || key.equals("’") || key.equals("'s") || key.equals("’s");
  }

  boolean capital() {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }
}
