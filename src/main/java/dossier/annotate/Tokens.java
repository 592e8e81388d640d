package dossier.annotate;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/**
 * The words and marks of a stretch of text, in order. Only where they begin is kept, and a {@link
 * Token} is made when somebody looks at it: most words of a text are passed by.
 */
final class Tokens extends AbstractList<Token> implements RandomAccess {
  private static final int ASCII = 0x80;
  private static final int CASE_BIT = 0x20;

  /** So many characters a token takes with the space behind it, at least, in usual text. */
  private static final int DENSITY = 4;

  private static final int SPACE = 0;
  private static final int WORD = 1;
  private static final int MARK = 2;

  /** Depends on what stands beside it. */
  private static final int RARE = 4;

  private static final byte[] KINDS = kinds();

  /** The lowest bit of each byte; times {@link #GATHER}, all of them side by side at the top. */
  private static final long LOWEST = 0x0101010101010101L;

  private static final long GATHER = 0x0102040810204080L;

  private final String text;
  private final int offset;
  private final int length;

  /** The stretch, and spaces behind it up to a multiple of 64. */
  private final char[] chars;

  private int[] starts;
  private int size;
  private Token[] made = {};

  /** Cuts a stretch of a text. */
  Tokens(String text, int from, int to) {
    this.text = text;
    this.offset = from;
    this.length = to - from;
    this.chars = new char[(length / Long.SIZE + 1) * Long.SIZE];
    text.getChars(from, to, chars, 0);
    Arrays.fill(chars, length, chars.length, ' ');
    this.starts = new int[length / DENSITY + Long.SIZE];
    cut();
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < kinds.length; c++) {
      boolean rare = Character.isSurrogate((char) c) || c == '*' || c == '>';
      kinds[c] = (byte) (rare || Token.weightless(c) ? RARE : kind(c));
    }
    return kinds;
  }

  private static int kind(int c) {
    boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
    return Token.word(c) ? WORD : space ? SPACE : MARK;
  }

  /**
   * Where words and marks begin. Words are short and end where no processor foresees it, so the
   * text is read without branches, into a bit for each character; words begin at the bits that
   * follow none.
   */
  private void cut() {
    long before = 0;
    for (int from = 0; from < chars.length; from += Long.SIZE) {
      long words = 0;
      long marks = 0;
      for (int i = 0; i < Long.SIZE; i += Byte.SIZE) {
        long kinds = kinds(from + i);
        if ((kinds & RARE * LOWEST) != 0) {
          kinds = settled(from + i, i == 0 ? before : words >>> i - 1 & WORD);
        }
        words |= ((kinds & LOWEST) * GATHER >>> Long.SIZE - Byte.SIZE) << i;
        marks |= ((kinds >>> 1 & LOWEST) * GATHER >>> Long.SIZE - Byte.SIZE) << i;
      }
      note(from, words & ~(words << 1 | before) | marks);
      before = words >>> Long.SIZE - 1;
    }
  }

  /** The kinds of eight characters, each in a byte. */
  private long kinds(int at) {
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
  private long settled(int at, long before) {
    long kinds = 0;
    long last = before;
    for (int i = 0; i < Byte.SIZE; i++) {
      last = settled(at + i, (int) last & WORD);
      kinds |= last << i * Byte.SIZE;
    }
    return kinds;
  }

  /**
   * Emphasis and what is not to be seen count as nothing; a pair of surrogates is one character.
   */
  private int settled(int i, int wordBefore) {
    char c = chars[i];
    if (KINDS[c] != RARE) {
      return KINDS[c];
    }
    if (Character.isSurrogate(c)) {
      int pair = Character.isLowSurrogate(c) && i > 0 ? i - 1 : i;
      int kind = kind(Character.codePointAt(chars, pair));
      return kind == MARK && pair < i ? SPACE : kind;
    }
    if (c == '>') {
      return quoteMark(offset + i) ? SPACE : MARK;
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

  /** Writes down the places of the bits that are set. */
  private void note(int from, long bits) {
    if (size + Long.SIZE > starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    int at = size;
    for (long left = bits; left != 0; left &= left - 1) {
      starts[at++] = from + Long.numberOfTrailingZeros(left);
    }
    size = at;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Token get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    if (made.length == 0) {
      made = new Token[size];
    }
    if (made[index] == null) {
      made[index] = make(index);
    }
    return made[index];
  }

  private Token make(int index) {
    int start = offset + starts[index];
    int end = offset + end(index);
    return Token.of(text.substring(start, end), start, end, apart(index));
  }

  private int end(int index) {
    int start = starts[index];
    int end = start + 1;
    if (KINDS[chars[start]] == RARE) {
      end = start + Character.charCount(Character.codePointAt(chars, start));
    }
    if (inWord(start)) {
      while (KINDS[chars[end]] == WORD || inWord(end)) {
        end++;
      }
    }
    return end;
  }

  private boolean inWord(int at) {
    return KINDS[chars[at]] == WORD || KINDS[chars[at]] == RARE && settled(at, WORD) == WORD;
  }

  /** Whether space stands before the token. */
  boolean apart(int index) {
    int i = starts[index] - 1;
    while (i >= 0 && KINDS[chars[i]] == RARE && settled(i, SPACE) == SPACE) {
      i--;
    }
    return i < 0 || KINDS[chars[i]] == SPACE;
  }

  /** Whether the token is a word. */
  boolean isWord(int index) {
    int kind = KINDS[chars[starts[index]]];
    return kind == WORD || kind == RARE && get(index).isWord();
  }

  /** Whether the token begins with a capital. */
  boolean capital(int index) {
    char first = chars[starts[index]];
    return first < ASCII ? first >= 'A' && first <= 'Z' : get(index).capital();
  }

  /** Whether the token is a hyphen that joins two words. */
  boolean hyphen(int index) {
    return !isWord(index) && get(index).hyphen();
  }

  /** The number of UTF-16 units that the token takes in the text. */
  int length(int index) {
    return end(index) - starts[index];
  }

  /** The first letter without its diacritics, in its case. */
  char initial(int index) {
    char first = chars[starts[index]];
    if (first < ASCII) {
      return first;
    }
    char small = get(index).key().charAt(0);
    return get(index).capital() ? Character.toUpperCase(small) : small;
  }

  /** The hash code of its key. */
  int hash(int index) {
    int i = starts[index];
    int hash = 0;
    int letters = 0;
    while (KINDS[chars[i]] == WORD) {
      hash = 31 * hash + (chars[i] | CASE_BIT);
      letters |= chars[i++];
    }
    boolean plain = i > starts[index] && letters < ASCII && KINDS[chars[i]] != RARE;
    return plain ? hash : get(index).key().hashCode();
  }

  /** Whether this is its key, if it has the same hash code. */
  boolean keyIs(int index, String key) {
    int start = starts[index];
    int length = key.length();
    int i = 0;
    while (i < length && (chars[start + i] | CASE_BIT) == key.charAt(i)) {
      i++;
    }
    boolean same = i == length && KINDS[chars[start]] == WORD && ends(start + i);
    return same || get(index).key().equals(key);
  }

  /** Whether a word that reaches this far ends here. */
  private boolean ends(int at) {
    return KINDS[chars[at]] != WORD && !(KINDS[chars[at]] == RARE && inWord(at));
  }

  /** Whether the text from one token to another, exclusive, is just this. */
  boolean textIs(int from, int to, String other) {
    int start = starts[from];
    int end = start + other.length();
    return end <= length
        && text.startsWith(other, offset + start)
        && starts[to - 1] < end
        && ends(end);
  }
}
