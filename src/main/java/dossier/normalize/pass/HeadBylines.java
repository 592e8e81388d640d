package dossier.normalize.pass;

import dossier.model.AuditRule;
import dossier.normalize.date.DateReader;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Heads;
import dossier.normalize.draft.Shape;
import dossier.normalize.words.Byline;
import dossier.normalize.words.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that say who wrote a text. */
final class HeadBylines {
  private static final int LONGEST_BYLINE = 200;
  private static final int LONGEST_OFFICE = 5;
  private static final Pattern ROLE = Pattern.compile("(?iu:" + Words.any(Words.Kind.ROLE) + ")");
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?iu:"
              + Words.any(Words.Kind.BYLINE)
              + ")\\s*(?:(?<colon>[:：・])\\s*|\\s)"
              + "(?<who>(?:(?i:the editors? of |onze |unser\\p{L}* )|[\\p{Lu}\\p{Lo}]).{1,180}?)");
  private static final Pattern NAME =
      Pattern.compile(
          "(?:[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.-]*|(?:de|van|von|der|al|el|bin|ben|da|di|la|le|the|of|and|und|et|y|e|&|editors?|this|dossier|staff|,|\\|)\\b?|,|&)"
              + "(?:\\s+(?:[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.,-]*|\\([^)]{1,30}\\),?|(?:de|van|von|der|al|el|bin|ben|da|di|la|le|the|of|and|und|et|y|e|&|editors?|this|dossier|staff|in|for|,|\\|)))*");
  private static final Pattern MAKER =
      Pattern.compile(
          "[\\s,|]+(?iu:" + Words.any(Words.Kind.CREDIT) + ")(?<= by|:)\\s+(?<maker>\\p{Lu}.*)$");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s|,·•–—-]+$");
  private static final String SIGNED = "from the name beside the date";
  private static final String PUBLISHED_ON =
      "(?i)[\\s,|]+(?:published|posted|publiziert|veröffentlicht|erschienen|publié|publicado)(?:\\s+(?:on|am|le|el))?$|\\s+(?:on|am|le|el|em|op)$";
  private static final Pattern PREPOSITION = Pattern.compile("^(?i:von|par|por|di|door)\\s");

  private HeadBylines() {}

  /** A line that says who wrote the text; the draft itself, if this one does not. */
  static Draft line(Draft draft, int i, String text) {
    Matcher byline = BYLINE.matcher(text);
    return byline.matches() && text.indexOf(';') < 0
        ? byline(draft, i, byline.group("who"), byline.group("colon") != null)
        : draft;
  }

  /** “Nora Placeholder | 6 May 2024”: a name and nothing else before the date. */
  static Draft signed(Draft draft, String before) {
    String name = SEPARATORS.matcher(before).replaceAll("").strip();
    return Byline.person(name, draft.language())
        ? draft.adding(Heads.inferredByline(name, SIGNED))
        : draft;
  }

  /** Several authors with their offices fill more than a usual line. */
  static boolean several(String text) {
    return text.length() <= LONGEST_BYLINE
        && text.indexOf(';') < 0
        && BYLINE.matcher(text).matches();
  }

  /** “Staff Writer” on the line below the name. */
  static boolean office(Draft draft, int i, String text) {
    Block block = draft.blocks().get(i);
    boolean below = i > 0 && draft.blocks().get(i - 1).by(AuditRule.BYLINE) && !block.gapBefore();
    return below && Shape.of(text).words() <= LONGEST_OFFICE && ROLE.matcher(text).matches();
  }

  /** “Words by A Photographs by B”: the second is no author. */
  private static Draft byline(Draft draft, int i, String line, boolean labelled) {
    Matcher maker = MAKER.matcher(line);
    if (maker.find()) {
      Draft now = byline(draft, i, line.substring(0, maker.start()), labelled);
      return now == draft ? now : now.adding(Heads.credit(maker.group("maker")));
    }
    return authors(draft, i, line, labelled);
  }

  private static Draft authors(Draft draft, int i, String who, boolean labelled) {
    Optional<DateReader.Dated> date = DateReader.find(who);
    String undated =
        (date.isPresent() ? who.substring(0, date.get().start()) : who)
            .replaceAll("[\\s|,·•–—-]+$", "")
            .replaceFirst(PUBLISHED_ON, "");
    String name = labelled ? Byline.labelled(undated) : Byline.placed(undated);
    if (!NAME.matcher(name).matches() || heading(draft, i, name)) {
      return draft;
    }
    Block block = draft.blocks().get(i);
    Draft now = draft.deciding(i, block.metadata(AuditRule.BYLINE, "byline"));
    boolean nobody = Byline.nobody(draft.head().citation().byline().orElse(""));
    now = nobody ? now.preferring(Heads.byline(name)) : now.adding(Heads.byline(name));
    return date.isPresent() ? HeadDates.dated(now, i, date.get()) : now;
  }

  /** “Von Zahlen und Zeichen”: in several languages a heading may begin as a byline does. */
  private static boolean heading(Draft draft, int i, String name) {
    boolean may = PREPOSITION.matcher(draft.blocks().get(i).plain().strip()).find();
    return may && draft.head().citation().byline().map(b -> !b.contains(name)).orElse(false);
  }
}
