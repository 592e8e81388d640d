package dossier.normalize.html;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Raised and lowered text: marks of footnotes in brackets, figures as the letters that they are.
 */
final class Raised {
  private static final Pattern MARK = Pattern.compile("\\[?(?<mark>\\d{1,3}|[a-z]|[*†‡§])\\]?");
  private static final Pattern NOTE = Pattern.compile("(?i).*(?:foot|note|ref|cite).*");
  private static final String UP = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String DOWN = "₀₁₂₃₄₅₆₇₈₉";

  private Raised() {}

  /** How it is written in a line; nothing if its letters say the same without being raised. */
  static Optional<String> text(Element element) {
    String tag = element.normalName();
    String text = element.text().strip();
    if (!tag.equals("sup") && !tag.equals("sub") || text.isEmpty()) {
      return Optional.empty();
    }
    boolean mark = MARK.matcher(text).matches();
    if (tag.equals("sup") && mark && note(element)) {
      return Optional.of("[" + text.replaceAll("[\\[\\]]", "") + "]");
    }
    boolean figures = text.chars().allMatch(c -> c >= '0' && c <= '9');
    return figures ? Optional.of(letters(text, tag.equals("sup") ? UP : DOWN)) : Optional.empty();
  }

  /** It leads to a note, or is named for one. */
  private static boolean note(Element element) {
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return element.selectFirst("a[href]") != null || NOTE.matcher(names).matches();
  }

  private static String letters(String figures, String as) {
    StringBuilder out = new StringBuilder();
    figures.chars().forEach(c -> out.append(as.charAt(c - '0')));
    return out.toString();
  }
}
