package dossier.normalize.pass;

import dossier.model.AuditRule;
import dossier.model.Head;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Heads;
import dossier.normalize.words.Words;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lines that stand under pictures, and lines that say who made them. */
final class HeadCaptions {
  private static final int LONGEST_CAPTION = 600;
  private static final String AGENCY =
      "(?:Getty Images|AFP|Reuters|REUTERS|AP(?: Photo)?|Associated Press|Bloomberg|EPA(?:-EFE)?"
          + "|dpa|Shutterstock|iStock|Alamy|Xinhua|TASS|ANSA|PA)";
  private static final String CREDIT = "(?iu:" + Words.any(Words.Kind.CREDIT) + ")";
  private static final Pattern CREDIT_LINE =
      Pattern.compile(
          "(?iu:"
              + Words.any(Words.Kind.CREDIT_ALOUD)
              + "),?\\s+(?<aloud>.{2,300})|"
              + CREDIT
              + "\\s*:\\s*(?<who>.{2,120})|(?i:credits?)\\s*:\\s*(?<other>.{2,120})"
              + "|(?iu:"
              + Words.any(Words.Kind.SOURCE)
              + ")\\s*:\\s*(?<source>(?:\\p{Lu}|\\p{L}+/).{1,80})"
              + "|(?<agency>[\\p{L}\\p{M} .'’-]{3,60}(?:\\s?[|/]\\s?[\\p{L} .]{2,40})?\\s?[|/]\\s?"
              + AGENCY
              + ")");
  private static final Pattern CAPTION_CREDIT =
      Pattern.compile(
          "\\[?(?<caption>.{10,400}?)\\s*[.,]?\\s*(?:\\((?i:(?:photo|image|picture)s?(?: credits?| by)?|credits?|photograph|source)\\s*:\\s*(?<who>[^)]{2,120})\\)"
              + "|"
              + CREDIT
              + "\\s*:\\s*(?<other>[^\\]:]{2,60})|(?<![.!?”\"»])\\((?<agency>"
              + AGENCY
              + ")\\))\\]?\\s*");
  private static final Pattern CAPTION_LINE =
      Pattern.compile("(?iu:" + Words.any(Words.Kind.CAPTION) + ")[,:]?\\s+(?<caption>.{2,300})");
  private static final Pattern LABEL =
      Pattern.compile("^(?i:photo|image|picture|credit)s?\\s*:\\s*");

  private HeadCaptions() {}

  /** A line that says who made a picture, and nothing else. */
  static Optional<Draft> credit(Draft draft, int i, String text) {
    Matcher credit = CREDIT_LINE.matcher(text);
    if (!credit.matches()) {
      return Optional.empty();
    }
    String who = first(credit, "who", "other", "aloud", "source", "agency");
    Block decided = draft.blocks().get(i).metadata(AuditRule.CREDIT, "credits");
    return Optional.of(draft.deciding(i, decided).adding(credits(who)));
  }

  /** What stands under a picture, if a line says that it does. */
  static Optional<String> labelled(String text) {
    Matcher m = CAPTION_LINE.matcher(text);
    return m.matches() ? Optional.of(m.group("caption")) : Optional.empty();
  }

  private static String first(Matcher m, String... groups) {
    return Stream.of(groups).map(m::group).filter(Objects::nonNull).findFirst().orElseThrow();
  }

  static Draft caption(Draft draft, int i, String text) {
    Block block = draft.blocks().get(i);
    Matcher m = CAPTION_CREDIT.matcher(text);
    Draft now = draft.deciding(i, block.metadata(AuditRule.CAPTION, "captions"));
    if (!m.matches()) {
      return now.adding(Heads.caption(text));
    }
    String who = first(m, "who", "other", "agency");
    return now.adding(Heads.caption(m.group("caption").strip())).adding(Heads.credit(who.strip()));
  }

  /** A caption and its credit, which has a colon. */
  static boolean captioned(String text) {
    return (text.indexOf(':') > 0 || text.endsWith(")"))
        && text.length() <= LONGEST_CAPTION
        && CAPTION_CREDIT.matcher(text).matches();
  }

  /** Several credits may stand in one line: {@code Image: AP | Image: Reuters}. */
  private static Head credits(String line) {
    Head head = Head.none();
    for (String part : line.split("\\|")) {
      head = head.or(Heads.credit(LABEL.matcher(part.strip()).replaceFirst("").strip()));
    }
    return head;
  }
}
