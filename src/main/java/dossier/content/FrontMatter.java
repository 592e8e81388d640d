package dossier.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown text split at its front matter.
 *
 * @param yaml the text between the two {@code ---} lines, empty if there is none
 * @param present whether there is any
 * @param bodyStart where the text after it begins, in UTF-16 units
 */
record FrontMatter(String yaml, boolean present, int bodyStart) {
  private static final Pattern FENCED =
      Pattern.compile(
          "\\A\\uFEFF?---[ \\t]*(?:\\r\\n|\\r|\\n)(?<yaml>.*?)^---[ \\t]*(?:\\r\\n|\\r|\\n|\\z)",
          Pattern.DOTALL | Pattern.MULTILINE);

  private static final Pattern OPENED = Pattern.compile("\\A\\uFEFF?---[ \\t]*(?:\\r|\\n|\\z)");

  /** Whether a text begins as front matter does. */
  static boolean opened(String text) {
    return OPENED.matcher(text).find();
  }

  static FrontMatter of(String text) {
    Matcher m = FENCED.matcher(text);
    return m.find()
        ? new FrontMatter(m.group("yaml"), true, m.end())
        : new FrontMatter("", false, 0);
  }
}
