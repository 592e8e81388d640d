package dossier.markdown;

import dossier.diagnostic.Span;
import dossier.diagnostic.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides citations from the Markdown parser: each is masked, character by character, by private-use
 * characters, so that brackets around it are read as if it were a word and every offset stays.
 */
final class Citations {
  private static final Pattern CITATION =
      Pattern.compile(
          "\\[@(?<source>[A-Za-z0-9_-]+)"
              + "(?:#p(?<paragraph>[1-9]\\d{0,4})(?:\\s+\"(?<words>[^\"\\[\\]\\n]{1,400})\")?)?]");

  /**
   * In brackets of any kind but those of a link's address; or bare, but for a part of an address.
   */
  private static final Pattern MEANT =
      Pattern.compile(
          "(?<![\\]\\[])[\\[({]\\s*@?\\s*[A-Za-z0-9][\\w-]*#[pP]?\\d[^\\])}\\n]*[\\])}]"
              + "|(?<![\\w./#@(\\[{-])@?[A-Za-z0-9][\\w-]*#[pP]\\d+(?:\\s*\"[^\"\\n]*\")?");

  /** Where a sentence ends, or a paragraph. */
  private static final Pattern END = Pattern.compile("[.!?…][”\"’»)]*\\s+|\\n[ \\t\\r]*\\n");

  static final char MASK = '\uE0C1';
  private static final Pattern MASKS = Pattern.compile("\uE0C1+");

  private Citations() {}

  /** The citations of a text, in order; code has none. */
  static List<CitedParagraph> in(String text, Spans code) {
    List<CitedParagraph> all = new ArrayList<>();
    Matcher m = CITATION.matcher(text);
    String claim = "";
    int behind = 0;
    while (m.find()) {
      if (!code.overlap(new Span(m.start(), m.end()))) {
        String number = m.group("paragraph");
        int paragraph = number == null ? 0 : Integer.parseInt(number);
        boolean again = all.size() > 0 && text.substring(behind, m.start()).isBlank();
        claim = again ? claim : claim(text, behind, m.start());
        behind = m.end();
        Optional<String> words = Optional.ofNullable(m.group("words"));
        Span span = new Span(m.start(), m.end());
        all.add(new CitedParagraph(m.group("source"), paragraph, words, claim, span));
      }
    }
    return all;
  }

  /** From the last end of a sentence before a citation, and not from before the last citation. */
  private static String claim(String text, int from, int to) {
    int start = from;
    Matcher end = END.matcher(text);
    end.region(from, to);
    while (end.find()) {
      start = end.end() < to ? end.end() : start;
    }
    return text.substring(start, to).strip();
  }

  /** Where the sign or the right brackets of a citation are missing. */
  static List<Span> meant(String masked, Span within) {
    Matcher m = MEANT.matcher(masked).region(within.start(), within.end());
    List<Span> meant = new ArrayList<>();
    while (m.find()) {
      meant.add(new Span(m.start(), m.end()));
    }
    return meant;
  }

  static String masked(String text, List<CitedParagraph> citations) {
    StringBuilder masked = new StringBuilder(text.replace(MASK, '\uFFFD'));
    for (CitedParagraph cited : citations) {
      for (int i = cited.span().start(); i < cited.span().end(); i++) {
        masked.setCharAt(i, MASK);
      }
    }
    return masked.toString();
  }

  /** What a reader sees of masked text outside the citations. */
  static String unmasked(String text) {
    return text.indexOf(MASK) < 0 ? text : MASKS.matcher(text).replaceAll("");
  }

  /** The stretches of a span between its citations. */
  static List<Span> between(Span span, List<CitedParagraph> citations) {
    List<Span> stretches = new ArrayList<>();
    int at = span.start();
    for (CitedParagraph cited : citations) {
      if (cited.span().overlaps(span)) {
        stretches.add(new Span(at, Math.max(at, cited.span().start())));
        at = cited.span().end();
      }
    }
    stretches.add(new Span(Math.min(at, span.end()), span.end()));
    return stretches.stream().filter(s -> s.length() > 0).toList();
  }
}
