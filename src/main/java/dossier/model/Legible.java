package dossier.model;

import java.util.regex.Pattern;

/**
 * Takes out of metadata what no reader sees and what could mislead one: control characters, marks
 * that turn the direction of writing (Unicode 16, 9: embeddings, overrides and isolates), and
 * characters without width. Marks that writing from right to left needs stay.
 */
public final class Legible {
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F\\u00AD\\u200B\\u2060\\uFEFF"
              + "\\u202A-\\u202E\\u2066-\\u2069\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]+");
  private static final Pattern BREAK =
      Pattern.compile("[\\t\\n\\u000B\\f\\r\\u0085\\u2028\\u2029]+");

  private static final Pattern MISLEADING =
      Pattern.compile(
          "[\\u0000-\\u0008\\u000B\\f\\u000E-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069]");

  private static final Pattern SPACES = Pattern.compile(" {2,}");

  private Legible() {}

  /** The text with each unit that would mislead shown as unreadable; as long as before. */
  public static String marked(String text) {
    return MISLEADING.matcher(text).replaceAll("\uFFFD");
  }

  /** The text as one line that shows all that it holds. */
  public static String line(String text) {
    String seen = INVISIBLE.matcher(text).replaceAll("");
    String line = BREAK.matcher(seen).replaceAll(" ");
    return (line.equals(seen) ? seen : SPACES.matcher(line).replaceAll(" ")).strip();
  }
}
