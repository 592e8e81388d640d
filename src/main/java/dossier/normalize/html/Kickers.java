package dossier.normalize.html;

import dossier.normalize.words.Words;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The kind of a text before its headline, “Exclusive:” or “Opinion |”, which is none of it. */
final class Kickers {
  private static final String WORDS = "(?iu:" + Words.any(Words.Kind.KICKER) + ")";

  /** Set off by a stroke; or by a colon, in capitals. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:" + WORDS + "\\s*[|•/]\\s+|(?=[^\\p{Ll}:]+:)" + WORDS + "\\s*:\\s+)(?=\\S.{8})");

  private static final Pattern NAME =
      Pattern.compile(
          "(?:.*[-_])?(?:kicker|eyebrow|overline|topline|dachzeile|surtitre|flag|label|rubrik|badge|tag)(?:[-_].*)?");

  /** What stands between the two. */
  private static final Pattern SEAM = Pattern.compile("^\\s*(?:[:|•/]|[-–—](?=\\s))?");

  private Kickers() {}

  /** A headline without the kicker before it. */
  static String without(String title) {
    return BEFORE.matcher(title).replaceFirst("");
  }

  /** The text of a heading without the first element in it, if that is named as a kicker is. */
  static String textWithout(Element heading) {
    String text = heading.text().strip();
    List<Element> kickers =
        heading.children().stream()
            .limit(1)
            .filter(e -> e.classNames().stream().anyMatch(c -> NAME.matcher(c).matches()))
            .toList();
    if (kickers.isEmpty()) {
      return text;
    }
    String kicker = kickers.get(0).text().strip();
    boolean before = text.startsWith(kicker) && text.length() > kicker.length();
    return before ? SEAM.matcher(text.substring(kicker.length())).replaceFirst("").strip() : text;
  }
}
