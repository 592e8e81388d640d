package dossier.normalize.paste;

import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.model.EdtfDate;
import dossier.normalize.date.DateReader;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Heads;
import dossier.normalize.draft.Pass;
import dossier.normalize.draft.Shape;
import dossier.normalize.words.Hosts;
import dossier.normalize.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text pasted from a print or a PDF: cuts the heads and feet of pages, and reads title, outlet,
 * address and day of capture off those that browsers print.
 */
public final class PrintedPages implements Pass {
  private static final int LONGEST = 14;
  private static final int NEAR = 12;
  private static final Pattern HEAD =
      Pattern.compile(
          "(?<first>\\d{1,2})[/.](?<second>\\d{1,2})[/.](?<year>\\d{2,4}),?\\s+\\d{1,2}[:.]\\d\\d(?:\\s*[AaPp]\\.?[Mm]\\.?)?\\s+(?<title>\\S.*)");
  private static final Pattern FOOT =
      Pattern.compile("(?<url>https?://\\S+)\\s+\\d{1,3}\\s*/\\s*\\d{1,3}");
  private static final Pattern STROKE = Pattern.compile("\\s+[|–—·-]\\s+");
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern EDGE = Pattern.compile(Words.any(Words.Kind.PAGE_EDGE), FLAGS);
  private static final Pattern JUMP = Pattern.compile(Words.any(Words.Kind.JUMP), FLAGS);

  /** A number that says of what: others stand in stories too. */
  private static final Pattern PAGE =
      Pattern.compile("(?iu)(?:page|seite|p\\.)\\s*\\p{Lu}?\\d{1,3}\\b.*");

  private static final Pattern OTHER = Pattern.compile("[^\\p{L}]+");

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.PAGE_EDGE, AuditRule.HEADLINE, AuditRule.OUTLET);
  }

  @Override
  public Draft apply(Draft draft) {
    return draft.capture().format() == CaptureFormat.TEXT ? edges(browser(draft)) : draft;
  }

  /** The heads and feet that browsers print. */
  private static Draft browser(Draft draft) {
    Optional<Matcher> foot = first(draft.blocks(), FOOT);
    Optional<Matcher> head = first(draft.blocks(), HEAD);
    if (foot.isEmpty() || head.isEmpty()) {
      return draft;
    }
    String url = foot.get().group("url");
    String[] pieces = STROKE.split(head.get().group("title").strip());
    String last = pieces[pieces.length - 1];
    boolean outlet =
        pieces.length > 1 && Hosts.of(url).map(h -> Hosts.names(h, last)).orElse(false);
    String whole = head.get().group("title").strip();
    String title =
        outlet
            ? whole.substring(0, whole.lastIndexOf(last)).replaceFirst("\\s*[|–—·-]\\s*$", "")
            : whole;
    Draft now =
        draft
            .map((i, b) -> edge(b, HEAD) ? b.metadata(AuditRule.PAGE_EDGE, "title") : b)
            .map((i, b) -> b.open() && edge(b, FOOT) ? b.metadata(AuditRule.PAGE_EDGE, "url") : b)
            .adding(Heads.title(title))
            .adding(Heads.address(url));
    Optional<EdtfDate> day = day(head.get());
    now = day.isPresent() ? now.adding(Heads.retrieved(day.get())) : now;
    now = outlet ? now.adding(Heads.origin(Optional.of(last), Optional.empty())) : now;
    now = line(now, title, AuditRule.HEADLINE, "title");
    return outlet ? line(now, last, AuditRule.OUTLET, "publisher") : now;
  }

  private static Optional<Matcher> first(List<Block> blocks, Pattern pattern) {
    return blocks.stream()
        .map(b -> pattern.matcher(b.plain().strip()))
        .filter(Matcher::matches)
        .findFirst();
  }

  private static boolean edge(Block block, Pattern pattern) {
    return pattern.matcher(block.plain().strip()).matches();
  }

  /** The first line near the top that says so. */
  private static Draft line(Draft draft, String text, AuditRule rule, String field) {
    for (int i = 0; i < Math.min(NEAR, draft.blocks().size()); i++) {
      Block block = draft.blocks().get(i);
      int at = i;
      if (block.open() && block.plain().strip().equals(text)) {
        return draft.map((j, b) -> j == at ? b.metadata(rule, field) : b);
      }
    }
    return draft;
  }

  /** Browsers print the day in the order of their country: read if only one order is possible. */
  private static Optional<EdtfDate> day(Matcher head) {
    int first = Integer.parseInt(head.group("first"));
    int second = Integer.parseInt(head.group("second"));
    String year = head.group("year");
    String full = year.length() == 2 ? "20" + year : year;
    if (first > 12 == second > 12) {
      return Optional.empty();
    }
    int month = first > 12 ? second : first;
    int day = first > 12 ? first : second;
    return EdtfDate.parse(String.format(Locale.ROOT, "%s-%02d-%02d", full, month, day));
  }

  /** Numbers of pages, notes on where the text goes on, and heads that come back. */
  private static Draft edges(Draft draft) {
    List<Block> blocks = draft.blocks();
    if (blocks.stream().noneMatch(b -> edge(b, PAGE) || edge(b, JUMP))) {
      return draft;
    }
    Map<String, Integer> times = new HashMap<>();
    for (Block block : blocks) {
      if (numbered(block)) {
        times.merge(folded(block), 1, Integer::sum);
      }
    }
    return draft.map(
        (i, b) ->
            b.open() && (edge(b, EDGE) || jump(blocks, i) || again(blocks, i, times))
                ? b.cut(AuditRule.PAGE_EDGE)
                : b);
  }

  /** “Continued from page 1”, and the heading that stands on the line before. */
  private static boolean jump(List<Block> blocks, int at) {
    boolean next = at + 1 < blocks.size() && !blocks.get(at + 1).gapBefore();
    return edge(blocks.get(at), JUMP) || next && edge(blocks.get(at + 1), JUMP);
  }

  /**
   * A line with a figure whose words come back, or that goes on from the first line with a date.
   */
  private static boolean again(List<Block> blocks, int at, Map<String, Integer> times) {
    Block block = blocks.get(at);
    if (!numbered(block)) {
      return false;
    }
    String first = blocks.get(0).plain().strip();
    boolean masthead =
        at > 0
            && first.length() > NEAR
            && block.plain().strip().startsWith(first)
            && DateReader.find(block.plain()).isPresent();
    return masthead || times.getOrDefault(folded(block), 0) > 1 && folded(block).length() >= NEAR;
  }

  private static boolean numbered(Block block) {
    String text = block.plain().strip();
    Shape shape = Shape.of(text);
    return shape.words() <= LONGEST
        && !shape.sentence()
        && !text.isEmpty()
        && Character.isDigit(text.charAt(text.length() - 1))
        && block.gapBefore();
  }

  private static String folded(Block block) {
    return OTHER.matcher(block.plain().toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
