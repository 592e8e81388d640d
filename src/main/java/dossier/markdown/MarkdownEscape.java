package dossier.markdown;

import dossier.model.Traced;
import java.util.regex.Pattern;

/**
 * Escapes plain text so that Markdown shows it as it is, with as few backslashes as possible: only
 * where a character would really be read as markup (CommonMark 0.31).
 */
public final class MarkdownEscape {
  private static final Pattern INLINE =
      Pattern.compile(
          "\\\\(?=[!-/:-@\\[-`{-~])" // a backslash before punctuation
              + "|`"
              + "|\\*(?=\\S)|(?<=\\S)\\*" // emphasis needs a neighbour
              + "|(?<![\\p{L}\\p{N}])_(?=\\S)|(?<=\\S)_(?![\\p{L}\\p{N}])"
              + "|<(?=[A-Za-z/!?])"
              + "|&(?=#?\\w{1,31};)"
              + "|\\](?=[(\\[:])");

  /** One of them is in all that is escaped. */
  private static final String MARKS = "\\`*_<&]";

  private static final Pattern BLOCK_START =
      Pattern.compile("^(?:(#{1,6}(?=\\s|$))|([-+*](?=\\s|$))|(>)|(~{3,})|((?:=+|-+)\\s*$)|(\\|))");
  private static final Pattern ORDERED = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");

  private MarkdownEscape() {}

  /** One line of plain text as one line of Markdown. */
  public static Traced line(Traced text) {
    return start(inline(text));
  }

  /** Plain text within a line; what only counts at the start of a line stays. */
  public static Traced inline(Traced text) {
    return plain(text.text()) ? text : text.replace(INLINE, m -> "\\" + m.group());
  }

  /** Plain text within a line; what only counts at the start of a line stays. */
  public static String inline(String text) {
    return plain(text) ? text : INLINE.matcher(text).replaceAll("\\\\$0");
  }

  private static boolean plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** A line of inline Markdown, so that its start is not read as a list, heading or quote. */
  public static Traced start(Traced inline) {
    return inline
        .replace(ORDERED, m -> m.group(1) + "\\" + m.group(2))
        .replace(BLOCK_START, m -> "\\" + m.group());
  }
}
