package dossier.annotate.word;

import java.util.Arrays;

/** A stretch of a text, and what kind each of its characters is of. */
final class Stretch {
  static final int SPACE = 0;
  static final int WORD = 1;
  static final int MARK = 2;

  /** Depends on what stands beside it. */
  static final int RARE = 4;

  /** Beside one of the kinds: a capital. */
  static final int CAPITAL = 8;

  private static final int KIND = WORD | MARK | RARE;

  private static final byte[] KINDS = kinds();

  private final String text;
  private final int offset;
  private final int length;

  /** The stretch, and spaces behind it up to a multiple of 64. */
  private final char[] chars;

  public Stretch(String text, int from, int to) {
    this.text = text;
    this.offset = from;
    this.length = to - from;
    this.chars = new char[(length / Long.SIZE + 1) * Long.SIZE];
    text.getChars(from, to, chars, 0);
    Arrays.fill(chars, length, chars.length, ' ');
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < kinds.length; c++) {
      boolean rare = Character.isSurrogate((char) c) || c == '*' || c == '>' || c == '\\';
      int kind = rare || Token.weightless(c) ? RARE : kind(c);
      kinds[c] = (byte) (Character.isUpperCase(c) ? kind | CAPITAL : kind);
    }
    return kinds;
  }

  private static int kind(int c) {
    boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
    return Token.word(c) && !Token.alone(c) ? WORD : space ? SPACE : MARK;
  }

  /** The number of characters without the spaces behind them. */
  public int length() {
    return length;
  }

  /** The number of characters with the spaces behind them, a multiple of 64. */
  public int room() {
    return chars.length;
  }

  /** The character at a place, from 0. */
  public char at(int i) {
    return chars[i];
  }

  /** The kind of a character by itself. */
  public int kind(char c) {
    return KINDS[c] & KIND;
  }

  /** The place in the whole text of a place in the stretch. */
  public int inText(int i) {
    return offset + i;
  }

  /** A part of the stretch. */
  public String substring(int from, int to) {
    return text.substring(offset + from, offset + to);
  }

  /** Whether the text goes on like this from a place of the stretch, and within it. */
  public boolean startsWith(String other, int from) {
    return from + other.length() <= length && text.startsWith(other, offset + from);
  }

  /** How many characters the one at a place takes. */
  public int width(int i) {
    return kind(chars[i]) == RARE ? Character.charCount(Character.codePointAt(chars, i)) : 1;
  }

  /** Whether a character goes on with the word before it. */
  public boolean inWord(int i) {
    int kind = kind(chars[i]);
    return kind == WORD || kind == RARE && settled(i, WORD) == WORD;
  }

  /** The kinds of eight characters, each in a byte, and which of them are capitals. */
  public long kinds(int at) {
    long low =
        KINDS[chars[at]]
            | KINDS[chars[at + 1]] << 8
            | KINDS[chars[at + 2]] << 16
            | KINDS[chars[at + 3]] << 24;
    long high =
        KINDS[chars[at + 4]]
            | KINDS[chars[at + 5]] << 8
            | KINDS[chars[at + 6]] << 16
            | KINDS[chars[at + 7]] << 24;
    return low | high << Integer.SIZE;
  }

  /** The kinds of eight characters of which some depend on those beside them. */
  public long settled(int at, long before) {
    long kinds = 0;
    long last = before;
    for (int i = 0; i < Byte.SIZE; i++) {
      last = settled(at + i, (int) last & WORD);
      kinds |= last << i * Byte.SIZE;
    }
    return kinds;
  }

  /**
   * Emphasis, what is not to be seen and a line end set by hand count as nothing; a pair of
   * surrogates is one character.
   *
   * @param wordBefore {@link #WORD} or 0
   */
  public int settled(int i, int wordBefore) {
    char c = chars[i];
    if (kind(c) != RARE) {
      return kind(c);
    }
    if (Character.isSurrogate(c)) {
      int pair = Character.isLowSurrogate(c) && i > 0 ? i - 1 : i;
      int kind = kind(Character.codePointAt(chars, pair));
      return kind == MARK && pair < i ? SPACE : kind;
    }
    if (c == '>') {
      return quoteMark(offset + i) ? SPACE : MARK;
    }
    if (c == '\\') {
      return text.startsWith("\n", offset + i + 1) ? SPACE : MARK;
    }
    return c == '*' ? SPACE : wordBefore;
  }

  /** The mark of a quotation that goes on in the next line. */
  private boolean quoteMark(int at) {
    int i = at - 1;
    while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '>')) {
      i--;
    }
    return i < 0 || text.charAt(i) == '\n';
  }
}
