package dossier.normalize.pass;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Rule;
import dossier.diagnostic.Span;
import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.model.Citation;
import dossier.model.EdtfDate;
import dossier.model.Head;
import dossier.normalize.date.DateReader;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Heads;
import dossier.normalize.draft.Pass;
import dossier.normalize.draft.Shape;
import dossier.normalize.words.Byline;
import dossier.normalize.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads lines that state authors, dates, captions and credits, wherever they stand alone. */
public final class HeadLines implements Pass {
  private static final int LONGEST_NAME = 90;
  private static final int LONGEST_BYLINE = 200;

  /** Two dates with their labels and times. */
  private static final int LONGEST_DATES = 130;

  private static final int LONGEST_OFFICE = 5;
  private static final Pattern ROLE = Pattern.compile("(?iu:" + Words.any(Words.Kind.ROLE) + ")");
  private static final int LONGEST_CAPTION = 600;
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
  private static final Pattern READING_TIME =
      Pattern.compile("[\\s|·•-]*\\d{1,3}[ -]min(?:ute)?s?\\.? read\\.?\\s*$");

  /** The same in other words, as a part of a line of dates. */
  private static final Pattern READING =
      Pattern.compile("(?iu:" + Words.any(Words.Kind.READING_TIME) + ")|");

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.BYLINE, AuditRule.DATE, AuditRule.CAPTION, AuditRule.CREDIT)
        .reading(AuditRule.OUTSIDE_STORY);
  }

  @Override
  public Draft apply(Draft draft) {
    Draft now = draft;
    boolean begun = false;
    for (int i = 0; i < draft.blocks().size(); i++) {
      Block block = now.blocks().get(i);
      begun = begun || block.open();
      if (block.open() || (!begun && block.by(AuditRule.OUTSIDE_STORY))) {
        now = read(now, i, block);
      } else if (block.by(AuditRule.OUTSIDE_STORY)) {
        now = readBelow(now, i, block);
      }
    }
    return now;
  }

  private static Draft read(Draft draft, int i, Block block) {
    String text = block.plain().strip();
    if (block.kind() == Block.Kind.CAPTION) {
      return caption(draft, i, text);
    }
    if (office(draft, i, text)) {
      return decided(draft, i, block.cut(AuditRule.BYLINE));
    }
    Matcher labelled = CAPTION_LINE.matcher(text);
    if (labelled.matches()) {
      return caption(draft, i, labelled.group("caption"));
    }
    if (text.length() > LONGEST_DATES && !several(text)) {
      return captioned(text) ? caption(draft, i, text) : draft;
    }
    List<DateReader.Dated> dates = dates(text);
    if (dates.stream().anyMatch(d -> archive(draft, d))) {
      return draft;
    }
    if (!dates.isEmpty()) {
      return dates(draft, i, dates);
    }
    Optional<EdtfDate> month = month(draft, i, text);
    if (month.isPresent()) {
      return decided(draft, i, block.metadata(AuditRule.DATE, "published"))
          .adding(Heads.published(month.get()));
    }
    Matcher byline = BYLINE.matcher(text);
    if (byline.matches() && text.indexOf(';') < 0) {
      Draft named = byline(draft, i, byline.group("who"), byline.group("colon") != null);
      if (named != draft) {
        return named;
      }
    }
    Optional<DateReader.Dated> within = within(draft, text);
    if (within.isPresent()) {
      return signed(dated(draft, i, within.get()), text.substring(0, within.get().start()));
    }
    Matcher credit = CREDIT_LINE.matcher(text);
    if (credit.matches()) {
      String who =
          Stream.of("who", "other", "aloud", "source", "agency")
              .map(credit::group)
              .filter(Objects::nonNull)
              .findFirst()
              .orElseThrow();
      return decided(draft, i, block.metadata(AuditRule.CREDIT, "credits")).adding(credits(who));
    }
    return captioned(text) ? caption(draft, i, text) : draft;
  }

  /** The day on which an archive took the page is none of the article's. */
  private static boolean archive(Draft draft, DateReader.Dated date) {
    Citation citation = draft.head().citation();
    return citation.archived().isPresent()
        && citation.retrieved().map(r -> r.sortDay().equals(date.date().sortDay())).orElse(false);
  }

  /** “Nora Placeholder | 6 May 2024”: a name and nothing else before the date. */
  private static Draft signed(Draft draft, String before) {
    String name = SEPARATORS.matcher(before).replaceAll("").strip();
    return Byline.person(name, draft.language())
        ? draft.adding(Heads.inferredByline(name, SIGNED))
        : draft;
  }

  /** Several authors with their offices fill more than a usual line. */
  private static boolean several(String text) {
    return text.length() <= LONGEST_BYLINE
        && text.indexOf(';') < 0
        && BYLINE.matcher(text).matches();
  }

  /** The dates of a line that says nothing else: of publication, and perhaps of change. */
  private static List<DateReader.Dated> dates(String text) {
    String line = READING_TIME.matcher(text).replaceFirst("");
    Optional<DateReader.Dated> whole = DateReader.line(line);
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    List<DateReader.Dated> dates = new ArrayList<>();
    for (String part : DateReader.parts(line)) {
      Optional<DateReader.Dated> date = DateReader.line(part);
      if (date.isEmpty() && !READING.matcher(part.strip()).matches()) {
        return List.of();
      }
      date.ifPresent(dates::add);
    }
    return dates;
  }

  private static Draft dates(Draft draft, int i, List<DateReader.Dated> dates) {
    Draft now = date(draft, i, dates.get(0));
    for (DateReader.Dated date : dates.subList(1, dates.size())) {
      now = dated(now, i, date);
    }
    return now;
  }

  /** Above the story of a page without another date, a month may be its date. */
  private static Optional<EdtfDate> month(Draft draft, int at, String text) {
    boolean wanted =
        draft.capture().format() == CaptureFormat.HTML
            && draft.head().citation().published().isEmpty()
            && draft.blocks().subList(0, at).stream()
                .noneMatch(b -> b.open() && Shape.of(b.plain()).prose());
    return wanted ? DateReader.monthLine(text) : Optional.empty();
  }

  /** A caption and its credit, which has a colon. */
  private static boolean captioned(String text) {
    return (text.indexOf(':') > 0 || text.endsWith(")"))
        && text.length() <= LONGEST_CAPTION
        && CAPTION_CREDIT.matcher(text).matches();
  }

  /** Below the story only a line that says what its date is. */
  private static Draft readBelow(Draft draft, int i, Block block) {
    return DateReader.line(block.plain())
        .filter(DateReader.Dated::labelled)
        .map(date -> date(draft, i, date))
        .orElse(draft);
  }

  /** Several credits may stand in one line: {@code Image: AP | Image: Reuters}. */
  private static Head credits(String line) {
    Head head = Head.none();
    for (String part : line.split("\\|")) {
      head = head.or(Heads.credit(LABEL.matcher(part.strip()).replaceFirst("").strip()));
    }
    return head;
  }

  /** A short line of a saved page's head that holds a date among other things. */
  private static Optional<DateReader.Dated> within(Draft draft, String text) {
    boolean wanted =
        draft.capture().format() == CaptureFormat.HTML
            && draft.head().citation().published().isEmpty()
            && text.length() <= LONGEST_NAME
            && !Shape.of(text).sentence();
    return wanted ? DateReader.find(text).filter(d -> !d.changed()) : Optional.empty();
  }

  private static Draft caption(Draft draft, int i, String text) {
    Block block = draft.blocks().get(i);
    Matcher m = CAPTION_CREDIT.matcher(text);
    Draft now = decided(draft, i, block.metadata(AuditRule.CAPTION, "captions"));
    if (!m.matches()) {
      return now.adding(Heads.caption(text));
    }
    String who =
        Stream.of("who", "other", "agency")
            .map(m::group)
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow();
    return now.adding(Heads.caption(m.group("caption").strip())).adding(Heads.credit(who.strip()));
  }

  /** “Staff Writer” on the line below the name. */
  private static boolean office(Draft draft, int i, String text) {
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
    Draft now = decided(draft, i, block.metadata(AuditRule.BYLINE, "byline"));
    boolean nobody = Byline.nobody(draft.head().citation().byline().orElse(""));
    now = nobody ? now.preferring(Heads.byline(name)) : now.adding(Heads.byline(name));
    return date.isPresent() ? dated(now, i, date.get()) : now;
  }

  /** “Von Zahlen und Zeichen”: in several languages a heading may begin as a byline does. */
  private static boolean heading(Draft draft, int i, String name) {
    boolean may = PREPOSITION.matcher(draft.blocks().get(i).plain().strip()).find();
    return may && draft.head().citation().byline().map(b -> !b.contains(name)).orElse(false);
  }

  private static Draft date(Draft draft, int i, DateReader.Dated date) {
    String field = date.changed() ? "updated" : "published";
    Block block = draft.blocks().get(i).metadata(AuditRule.DATE, field);
    return dated(decided(draft, i, block), i, date);
  }

  private static Draft dated(Draft draft, int i, DateReader.Dated date) {
    Draft now =
        draft.adding(date.changed() ? Heads.updated(date.date()) : Heads.published(date.date()));
    Span span = draft.blocks().get(i).span();
    return date.ambiguousZone()
        .map(zone -> now.reporting(ambiguous(draft, span, zone)))
        .orElse(now);
  }

  private static Diagnostic ambiguous(Draft draft, Span span, String zone) {
    return new Diagnostic(
        Rule.AMBIGUOUS_ZONE,
        draft.capture().file().at(span),
        "`" + zone + "` stands for more than one time zone, so the time is kept without one",
        "if you know which, give `published` with its offset in " + draft.capture().id() + ".yaml");
  }

  private static Draft decided(Draft draft, int at, Block block) {
    return draft.map((i, b) -> i == at ? block : b);
  }
}
