package dossier.normalize.paste;

import dossier.diagnostic.Span;
import dossier.markdown.MarkdownEscape;
import dossier.model.Audit;
import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.model.EdtfDate;
import dossier.model.Traced;
import dossier.normalize.date.DateReader;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Heads;
import dossier.normalize.draft.Pass;
import dossier.normalize.draft.Shape;
import dossier.normalize.words.Hosts;
import dossier.normalize.words.Words;
import java.util.ArrayList;
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
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)\\d{1,3} (?:of|von|sur|di|/) \\d{1,3}\\s+\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4},?\\s+\\d{1,2}[:.]\\d\\d.{0,4}");
  private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"]+");
  private static final int LONGEST_HEAD = 300;
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
      return numbered(draft);
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

  /** Others print the title, perhaps with the address, above each page, and its number below. */
  private static Draft numbered(Draft draft) {
    List<Block> blocks = draft.blocks();
    long feet = blocks.stream().filter(b -> edge(b, NUMBER)).count();
    String top = blocks.isEmpty() ? "" : blocks.get(0).plain().strip();
    long heads = blocks.stream().filter(b -> b.plain().strip().equals(top)).count();
    if (feet == 0 || heads < 2 && feet > 1 || top.length() > LONGEST_HEAD) {
      return draft;
    }
    Matcher url = URL.matcher(draft.capture().text());
    Optional<String> address = url.find() ? Optional.of(url.group()) : Optional.empty();
    String line = URL.matcher(top).replaceAll("").strip();
    String[] pieces = STROKE.split(line);
    String last = pieces[pieces.length - 1].strip();
    boolean outlet =
        pieces.length > 1
            && address.flatMap(Hosts::of).map(h -> Hosts.names(h, last)).orElse(false);
    String title =
        outlet
            ? line.substring(0, line.lastIndexOf(last)).replaceFirst("\\s*[|–—·-]\\s*$", "")
            : line;
    Draft now =
        draft
            .map(
                (i, b) ->
                    b.plain().strip().equals(top) ? b.metadata(AuditRule.PAGE_EDGE, "title") : b)
            .map((i, b) -> b.open() && edge(b, NUMBER) ? b.cut(AuditRule.PAGE_EDGE) : b)
            .map(
                (i, b) ->
                    b.open() && URL.matcher(b.plain().strip()).matches()
                        ? b.metadata(AuditRule.PAGE_EDGE, "url")
                        : b)
            .adding(Heads.title(title));
    now = address.isPresent() ? now.adding(Heads.address(address.get())) : now;
    now = outlet ? now.adding(Heads.origin(Optional.of(last), Optional.empty())) : now;
    now = line(now, title, AuditRule.HEADLINE, "title");
    return across(outlet ? line(now, last, AuditRule.OUTLET, "publisher") : now);
  }

  /** A sentence that goes on with a small letter behind the edge of a page. */
  private static Draft across(Draft draft) {
    List<Block> out = new ArrayList<>();
    List<Audit.Entry> repairs = new ArrayList<>();
    int before = -1;
    for (Block block : draft.blocks()) {
      boolean on =
          block.open()
              && before >= 0
              && !Shape.of(out.get(before).plain()).sentence()
              && Character.isLowerCase(block.plain().strip().codePointAt(0));
      if (on) {
        out.set(before, joined(out.get(before), block, repairs));
      } else {
        out.add(block);
        before =
            block.open() && Shape.of(block.plain()).words() > LONGEST
                ? out.size() - 1
                : block.open() ? -1 : before;
      }
    }
    return draft.with(out).recording(repairs);
  }

  private static Block joined(Block before, Block line, List<Audit.Entry> repairs) {
    Traced text =
        new Traced.Builder().add(before.seen().strip()).put(" ").add(line.seen().strip()).build();
    Span seam = new Span(before.span().end(), line.span().start());
    String end = before.plain().strip();
    String last = end.substring(end.lastIndexOf(' ') + 1);
    String next = line.plain().strip().split("\\s", 2)[0];
    repairs.add(
        new Audit.Entry(
            Audit.Fate.REPAIRED,
            AuditRule.PAGE_EDGE,
            seam,
            0,
            last + "\n" + next,
            last + " " + next));
    Span span = new Span(before.span().start(), line.span().end());
    return Block.open(
        before.kind(),
        before.level(),
        MarkdownEscape.line(text),
        text,
        span,
        before.gapBefore(),
        0);
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
