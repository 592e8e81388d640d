package dossier.annotate.word;

import dossier.language.Language;
import dossier.language.Language.Role;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/**
 * The words and marks of a stretch of text, in order. Only where they begin is kept, and a {@link
 * Token} is made when somebody looks at it: most words of a text are passed by.
 */
public final class Tokens extends AbstractList<Token> implements RandomAccess {
  private static final int ASCII = 0x80;
  private static final int CASE_BIT = 0x20;

  /** So many characters a token takes with the space behind it, at least, in usual text. */
  private static final int DENSITY = 4;

  /** The lowest bit of each byte; times {@link #GATHER}, all of them side by side at the top. */
  private static final long LOWEST = 0x0101010101010101L;

  private static final long GATHER = 0x0102040810204080L;

  private final Stretch stretch;
  private final Language language;

  /** A bit for each character of the stretch. */
  private final long[] capitals;

  private int[] starts;
  private int size;
  private Token[] made = {};
  private Boolean shouted;

  /** Cuts a stretch of a text, which is in a language. */
  public Tokens(String text, int from, int to, Language language) {
    this.stretch = new Stretch(text, from, to);
    this.language = language;
    this.starts = new int[stretch.length() / DENSITY + Long.SIZE];
    this.capitals = new long[stretch.room() / Long.SIZE];
    cut();
  }

  /**
   * Where words and marks begin. Words are short and end where no processor foresees it, so the
   * text is read without branches, into a bit for each character; words begin at the bits that
   * follow none.
   */
  private void cut() {
    long before = 0;
    for (int from = 0; from < stretch.room(); from += Long.SIZE) {
      long words = 0;
      long marks = 0;
      long large = 0;
      for (int i = 0; i < Long.SIZE; i += Byte.SIZE) {
        long kinds = stretch.kinds(from + i);
        large |= gathered(kinds >>> 3) << i;
        if ((kinds & Stretch.RARE * LOWEST) != 0) {
          kinds = stretch.settled(from + i, i == 0 ? before : words >>> i - 1 & Stretch.WORD);
        }
        words |= gathered(kinds) << i;
        marks |= gathered(kinds >>> 1) << i;
      }
      capitals[from / Long.SIZE] = large;
      note(from, words & ~(words << 1 | before) | marks);
      before = words >>> Long.SIZE - 1;
    }
  }

  /** The lowest bits of eight bytes, side by side. */
  private static long gathered(long bytes) {
    return (bytes & LOWEST) * GATHER >>> Long.SIZE - Byte.SIZE;
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

  /** The language of the text. */
  public Language language() {
    return language;
  }

  /** Whether a token is a word that can do this in the language of the text. */
  public boolean is(Role role, int index) {
    return language.is(role, get(index).key());
  }

  @Override
  public int size() {
    return size;
  }

  /** Whether all words of more than a letter are in capitals; found out once. */
  public boolean shouted() {
    if (shouted == null) {
      shouted = allInCapitals();
    }
    return shouted;
  }

  private boolean allInCapitals() {
    for (int i = 0; i < size; i++) {
      boolean letters = isWord(i) && get(i).text().length() > 1;
      if (letters && !get(i).capitals()) {
        return false;
      }
    }
    return true;
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
    int start = starts[index];
    int end = end(index);
    String raw = stretch.substring(start, end);
    return Token.of(raw, stretch.inText(start), stretch.inText(end), apart(index));
  }

  private int end(int index) {
    int start = starts[index];
    int end = start + stretch.width(start);
    if (stretch.inWord(start)) {
      while (stretch.inWord(end)) {
        end++;
      }
    }
    return end;
  }

  /** The token as it stands in the text. */
  public String raw(int index) {
    return stretch.substring(starts[index], end(index));
  }

  /** Whether space stands before the token. */
  public boolean apart(int index) {
    int i = starts[index] - 1;
    while (i >= 0 && kind(i) == Stretch.RARE && stretch.settled(i, 0) == Stretch.SPACE) {
      i--;
    }
    return i < 0 || kind(i) == Stretch.SPACE;
  }

  /** Whether the token is a word. */
  public boolean isWord(int index) {
    int kind = kind(starts[index]);
    boolean seldom =
        kind == Stretch.RARE || kind == Stretch.MARK && stretch.at(starts[index]) > ASCII;
    return kind == Stretch.WORD || seldom && get(index).isWord();
  }

  /** Whether the token begins with a capital. */
  public boolean capital(int index) {
    char first = stretch.at(starts[index]);
    return first < ASCII ? first >= 'A' && first <= 'Z' : get(index).capital();
  }

  /** Whether the token is a word, in small letters; no token is made to tell. */
  public boolean wordIs(int index, String key) {
    return hash(index) == key.hashCode() && keyIs(index, key);
  }

  /** The tokens in which a capital stands anywhere, in order; what parts tokens has none. */
  public int[] withCapitals() {
    int[] found = new int[size];
    int count = 0;
    int token = 0;
    for (int block = 0; block < capitals.length; block++) {
      for (long left = capitals[block]; left != 0; left &= left - 1) {
        int at = block * Long.SIZE + Long.numberOfTrailingZeros(left);
        while (token + 1 < size && starts[token + 1] <= at) {
          token++;
        }
        if (count == 0 || found[count - 1] != token) {
          found[count++] = token;
        }
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** Whether the token begins with one of some characters, as it stands in the text. */
  public boolean beginsWith(int index, String characters) {
    return characters.indexOf(stretch.at(starts[index])) >= 0;
  }

  /** Whether the token is a hyphen that joins two words. */
  public boolean hyphen(int index) {
    return !isWord(index) && get(index).hyphen();
  }

  /** The number of UTF-16 units that the token takes in the text. */
  public int length(int index) {
    return end(index) - starts[index];
  }

  /** The first letter without its diacritics, in its case. */
  public char initial(int index) {
    char first = stretch.at(starts[index]);
    if (first < ASCII) {
      return first;
    }
    char small = get(index).key().charAt(0);
    return get(index).capital() ? Character.toUpperCase(small) : small;
  }

  /** The hash code of its key. */
  public int hash(int index) {
    int i = starts[index];
    int hash = 0;
    int letters = 0;
    while (kind(i) == Stretch.WORD) {
      hash = 31 * hash + (stretch.at(i) | CASE_BIT);
      letters |= stretch.at(i++);
    }
    boolean plain = i > starts[index] && letters < ASCII && kind(i) != Stretch.RARE;
    return plain ? hash : get(index).key().hashCode();
  }

  /** Whether this is its key, if it has the same hash code. */
  public boolean keyIs(int index, String key) {
    int start = starts[index];
    int length = key.length();
    int i = 0;
    while (i < length && (stretch.at(start + i) | CASE_BIT) == key.charAt(i)) {
      i++;
    }
    boolean same = i == length && kind(start) == Stretch.WORD && ends(start + i);
    return same || get(index).key().equals(key);
  }

  private int kind(int i) {
    return stretch.kind(stretch.at(i));
  }

  /** Whether a word that reaches this far ends here. */
  private boolean ends(int at) {
    return !stretch.inWord(at);
  }

  /** Whether the text from one token to another, exclusive, is just this. */
  public boolean textIs(int from, int to, String other) {
    int start = starts[from];
    int end = start + other.length();
    return stretch.startsWith(other, start) && starts[to - 1] < end && ends(end);
  }
}
