package dossier.normalize.pass;

import dossier.diagnostic.Span;
import dossier.language.Language;
import dossier.model.Audit;
import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.model.Traced;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Block.Kind;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the lines of paragraphs that a terminal, a PDF or a mail program broke at one width. A line
 * was broken there if the first word of the next would not have fitted: so fill greedy breakers
 * (Knuth and Plass 1981 describe them, to do better). Verse and lists are shorter than that by
 * chance only.
 */
public final class HardWraps implements Pass {
  /** Characters a line: narrower ones are lists and verse, wider ones were not broken. */
  private static final int NARROWEST = 50;

  private static final int WIDEST = 120;

  /** The same of lines of which some end within a word: columns of print. */
  private static final int COLUMN = 28;

  /** Pairs of lines in one stretch that tell a width. */
  private static final int FEWEST_PAIRS = 2;

  /** Share of the pairs that must be full; the others are ends of paragraphs. */
  private static final double MOST = 0.7;

  /** Share of the lines that go on with a small letter. */
  private static final double SMALL = 0.5;

  /** A line before a broken word is full but for a syllable. */
  private static final int SYLLABLE = 14;

  /** Share of the width that a line of a column has at least, if words go on below it. */
  private static final double RAGGED = 0.8;

  /** An address or a line of code has fewer. */
  private static final int FEWEST_SPACES = 3;

  private static final Pattern SENTENCE =
      Pattern.compile("\\p{L}{2}[.!?]” ?\\p{Lu}|\\p{L}{2}[.!?] \\p{Lu}");
  private static final Pattern FIRST_WORD = Pattern.compile("\\S+");
  private static final Pattern BROKEN = Pattern.compile("(?<head>\\p{L}+)-$");
  private static final Pattern REST = Pattern.compile("^(?<tail>\\p{Ll}+)");
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.WRAPPED, AuditRule.HYPHENATED);
  }

  @Override
  public Draft apply(Draft draft) {
    int width = draft.capture().format() == CaptureFormat.TEXT ? width(draft.blocks()) : 0;
    return width == 0 ? draft : new Joining(draft, width).joined();
  }

  /** The width at which most lines of some stretch were broken; 0 if there is none. */
  private static int width(List<Block> blocks) {
    int width = 0;
    int from = 0;
    for (int to = 1; to <= blocks.size(); to++) {
      if (to == blocks.size() || blocks.get(to).gapBefore()) {
        width = Math.max(width, width(blocks.subList(from, to), FEWEST_PAIRS));
        from = to;
      }
    }
    return width;
  }

  private static int width(List<Block> lines, int fewest) {
    int width = lines.stream().mapToInt(HardWraps::length).max().orElse(0);
    int pairs = lines.size() - 1;
    int full = full(lines, width, false);
    long hyphens = lines.stream().filter(l -> BROKEN.matcher(l.plain().strip()).find()).count();
    boolean usual = width >= (hyphens > 1 ? COLUMN : NARROWEST) && width <= WIDEST;
    return usual && pairs >= fewest && full >= pairs * MOST && running(lines, width) ? width : 0;
  }

  /** How many lines had no room for the first word of the next; or those that go on small. */
  private static int full(List<Block> lines, int width, boolean small) {
    int full = 0;
    for (int i = 1; i < lines.size(); i++) {
      boolean counts = !small || REST.matcher(lines.get(i).plain().strip()).find();
      full += counts && full(lines.get(i - 1), lines.get(i), width) ? 1 : 0;
    }
    return full;
  }

  /**
   * Whether lines are running text: most go on with a small letter, or at least one does and
   * sentences end within lines. Those of lists begin with capitals and hold one thing each.
   */
  private static boolean running(List<Block> lines, int width) {
    int full = full(lines, width, false);
    int small = full(lines, width, true);
    boolean within = lines.stream().anyMatch(l -> SENTENCE.matcher(l.plain()).find());
    return small >= full * SMALL || small > 0 && within;
  }

  private static int length(Block line) {
    return line.plain().stripTrailing().length();
  }

  /** Whether a line had no room for the first word of the next. */
  private static boolean full(Block line, Block next, int width) {
    int length = length(line);
    if (line.plain().chars().filter(c -> c == ' ').count() < FEWEST_SPACES) {
      return false;
    }
    if (BROKEN.matcher(line.plain().stripTrailing()).find()) {
      return length >= width - SYLLABLE && REST.matcher(next.plain().strip()).find();
    }
    Matcher first = FIRST_WORD.matcher(next.plain());
    return length <= width && first.find() && length + 1 + first.group().length() > width;
  }

  /** The lines of one draft, as they are joined. */
  private static final class Joining {
    private final Draft draft;
    private final int width;
    private final Language language;
    private final Set<String> words = new HashSet<>();
    private final List<Audit.Entry> repairs = new ArrayList<>();

    Joining(Draft draft, int width) {
      this.draft = draft;
      this.width = width;
      this.language = Language.of(draft.sidecar().head().citation().language());
      WORD.matcher(draft.capture().text())
          .results()
          .forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
    }

    Draft joined() {
      List<Block> out = new ArrayList<>();
      int from = 0;
      for (int to = 1; to <= draft.blocks().size(); to++) {
        if (to == draft.blocks().size() || draft.blocks().get(to).gapBefore()) {
          joinWithin(draft.blocks().subList(from, to), out);
          from = to;
        }
      }
      return draft.with(out).recording(repairs);
    }

    /** Joins what was broken between two gaps, if most of it reads on with small letters. */
    private void joinWithin(List<Block> lines, List<Block> out) {
      boolean running = running(lines, width);
      for (int i = 0; i < lines.size(); i++) {
        Block block = lines.get(i);
        boolean on = running && i > 0 && block.kind() == Kind.PARAGRAPH;
        if (on && (full(lines.get(i - 1), block, width) || ragged(lines.get(i - 1), block))) {
          out.add(join(out.remove(out.size() - 1), block));
        } else {
          out.add(block);
        }
      }
    }

    /** Type that is justified leaves more room at times: a small letter goes on all the same. */
    private boolean ragged(Block line, Block next) {
      return length(line) >= RAGGED * width && REST.matcher(next.plain().strip()).find();
    }

    private Block join(Block before, Block line) {
      Traced.Builder seen = new Traced.Builder();
      Traced head = before.seen().strip();
      Traced tail = line.seen().strip();
      Matcher broken = BROKEN.matcher(head.text());
      Matcher rest = REST.matcher(tail.text());
      boolean word = broken.find() && rest.find();
      if (word && !compound(broken.group("head"), rest.group("tail"))) {
        seen.add(head.part(0, head.text().length() - 1)).add(tail);
        String whole = broken.group("head") + rest.group("tail");
        record(AuditRule.HYPHENATED, before, line, broken.group() + "\n" + rest.group(), whole);
      } else {
        seen.add(head).put(word ? "" : " ").add(tail);
        String end = lastWord(head.text());
        String begin = tail.text().split("\\s", 2)[0];
        String whole = end + (word ? "" : " ") + begin;
        record(AuditRule.WRAPPED, before, line, end + "\n" + begin, whole);
      }
      return before.joined(line, seen.build());
    }

    /** “well-/known” keeps its hyphen: both halves are words, and the whole is none. */
    private boolean compound(String head, String tail) {
      String begin = head.toLowerCase(Locale.ROOT);
      if (words.contains(begin + "-" + tail)) {
        return true;
      }
      boolean whole = words.contains(begin + tail) || language.ordinary(begin + tail);
      return !whole && language.ordinary(begin) && language.ordinary(tail);
    }

    private static String lastWord(String text) {
      return text.substring(text.lastIndexOf(' ') + 1);
    }

    private void record(AuditRule rule, Block before, Block line, String was, String is) {
      Span seam =
          new Span(
              before.span().end() - lastWord(was.split("\n")[0]).length(), line.span().start());
      Span place = new Span(Math.max(before.span().start(), seam.start()), seam.end());
      repairs.add(new Audit.Entry(Audit.Fate.REPAIRED, rule, place, 0, was, is));
    }
  }
}
