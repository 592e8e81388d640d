package dossier.normalize.paste;

import dossier.diagnostic.Span;
import dossier.model.Audit;
import dossier.model.AuditRule;
import dossier.model.EdtfDate;
import dossier.model.Traced;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Heads;
import dossier.normalize.draft.Shape;
import dossier.normalize.words.Hosts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heads and feet that browsers print: title, address, number of the page and the moment, in one
 * line or in several. Their title, outlet, address and day are read; a sentence that goes on behind
 * them is joined.
 */
final class BrowserPrint {
  private static final int LONGEST = 14;
  private static final int NEAR = 12;
  private static final Pattern HEAD =
      Pattern.compile(
          "(?<first>\\d{1,2})[/.](?<second>\\d{1,2})[/.](?<year>\\d{2,4}),?\\s+\\d{1,2}[:.]\\d\\d(?:\\s*[AaPp]\\.?[Mm]\\.?)?\\s+(?<title>\\S.*)");
  private static final Pattern FOOT =
      Pattern.compile("(?<url>https?://\\S+)\\s+\\d{1,3}\\s*/\\s*\\d{1,3}");
  private static final Pattern TAIL = Pattern.compile("\\s*[|–—·-]\\s*$");
  private static final Pattern STROKE = Pattern.compile("\\s+[|–—·-]\\s+");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)\\d{1,3} (?:of|von|sur|di|/) \\d{1,3}\\s+\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4},?\\s+\\d{1,2}[:.]\\d\\d.{0,4}");
  private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"]+");
  private static final int LONGEST_HEAD = 300;

  private BrowserPrint() {}

  /** The heads and feet that browsers print. */
  static Draft read(Draft draft) {
    Optional<Matcher> foot = first(draft.blocks(), FOOT);
    Optional<Matcher> head = first(draft.blocks(), HEAD);
    if (foot.isEmpty() || head.isEmpty()) {
      return numbered(draft);
    }
    String url = foot.get().group("url");
    PageTitle page = PageTitle.of(head.get().group("title").strip(), Optional.of(url));
    Draft now =
        draft
            .map((i, b) -> edge(b, HEAD) ? b.metadata(AuditRule.PAGE_EDGE, "title") : b)
            .map((i, b) -> b.open() && edge(b, FOOT) ? b.metadata(AuditRule.PAGE_EDGE, "url") : b)
            .adding(Heads.address(url));
    Optional<EdtfDate> day = day(head.get());
    now = day.isPresent() ? now.adding(Heads.retrieved(day.get())) : now;
    return called(now, page);
  }

  /**
   * What a browser prints as the title of a page.
   *
   * @param title without the outlet behind it
   * @param outlet the last piece, if the host of the address is called so
   */
  private record PageTitle(String title, Optional<String> outlet) {
    static PageTitle of(String line, Optional<String> address) {
      String[] pieces = STROKE.split(line);
      String last = pieces[pieces.length - 1].strip();
      Optional<String> outlet =
          address
              .flatMap(Hosts::of)
              .filter(host -> pieces.length > 1 && Hosts.names(host, last))
              .map(host -> last);
      String title =
          outlet.isPresent()
              ? TAIL.matcher(line.substring(0, line.lastIndexOf(last))).replaceFirst("")
              : line;
      return new PageTitle(title, outlet);
    }
  }

  /** With title and outlet, and the lines near the top that say them once more. */
  private static Draft called(Draft draft, PageTitle page) {
    Draft now =
        line(draft.adding(Heads.title(page.title())), page.title(), AuditRule.HEADLINE, "title");
    return page.outlet()
        .map(
            outlet ->
                line(
                    now.adding(Heads.origin(page.outlet(), Optional.empty())),
                    outlet,
                    AuditRule.OUTLET,
                    "publisher"))
        .orElse(now);
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
    PageTitle page = PageTitle.of(line, address);
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
                        : b);
    now = address.isPresent() ? now.adding(Heads.address(address.get())) : now;
    return across(called(now, page));
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
    return before.joined(line, text);
  }

  private static Optional<Matcher> first(List<Block> blocks, Pattern pattern) {
    return blocks.stream()
        .map(b -> pattern.matcher(b.plain().strip()))
        .filter(Matcher::matches)
        .findFirst();
  }

  static boolean edge(Block block, Pattern pattern) {
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
}
