package dossier.normalize.pass;

import dossier.diagnostic.Span;
import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Heads;
import dossier.normalize.draft.Pass;
import dossier.normalize.draft.Shape;
import dossier.normalize.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Pasted text: finds headline and deck in the lines before the story. The zone ends where the story
 * begins, or at the last line of metadata near its start. The headline is the line of the zone
 * whose words come back in the story most.
 */
public final class HeadZone implements Pass {
  private static final Pattern STEM = Pattern.compile("(?<!\\p{L})\\p{L}{4}");
  private static final Pattern KICKER =
      Pattern.compile("(?iu:" + Words.any(Words.Kind.KICKER) + ")");
  private static final int NEAR = 6;
  private static final int MOST_PROSE = 2;
  private static final int DECK_WORDS = 6;

  /** Words of a deck that stands between headline and byline. */
  private static final int SHORT_DECK = 4;

  private static final int LONGEST_DECK = 45;
  private static final int MOST_WORDS = 8;
  private static final double FULL_STOP = 3;
  private static final int LONGEST_HEADLINE = 14;
  private static final int LAST = 8;
  private static final int PART = 3;
  private static final double LEAST_SCORE = 2.5;

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.HEADLINE, AuditRule.DECK, AuditRule.BEFORE_STORY)
        .reading(
            AuditRule.BYLINE,
            AuditRule.DATE,
            AuditRule.READING_TIME,
            AuditRule.HEADLINE,
            AuditRule.OUTLET);
  }

  @Override
  public Draft apply(Draft draft) {
    if (draft.capture().format() != CaptureFormat.TEXT) {
      return draft;
    }
    if (draft.trimmed()) {
      return known(draft) ? draft : firstLine(draft);
    }
    Optional<Span> range = StoryRange.of(draft.blocks());
    if (range.isEmpty()) {
      return draft;
    }
    int end = zoneEnd(draft.blocks(), range.get());
    int told = told(draft.blocks(), end);
    int headline = told >= 0 || known(draft) ? told : headline(draft.blocks(), end);
    int deck = headline < 0 ? -1 : deck(draft.blocks(), headline, end);
    Draft now = draft.map((i, b) -> i < end && b.open() ? decided(b, i, headline, deck) : b);
    if (headline >= 0 && told < 0) {
      now = now.adding(Heads.title(draft.blocks().get(headline).plain().strip()));
    }
    return deck < 0 ? now : now.adding(Heads.deck(draft.blocks().get(deck).plain().strip()));
  }

  private static boolean known(Draft draft) {
    return draft.head().citation().title().isPresent();
  }

  /** The line that another pass has read as the headline; -1 if there is none. */
  private static int told(List<Block> blocks, int end) {
    for (int i = 0; i < end; i++) {
      if (blocks.get(i).by(AuditRule.HEADLINE)) {
        return i;
      }
    }
    return -1;
  }

  /** A trimmed text may begin with its headline: a line set off, which the story takes up. */
  private static Draft firstLine(Draft draft) {
    List<Block> all = draft.blocks().stream().filter(Block::open).toList();
    boolean kicker = !all.isEmpty() && KICKER.matcher(all.get(0).plain().strip()).matches();
    List<Block> open = kicker ? all.subList(1, all.size()) : all;
    if (open.size() < 3 || !open.get(1).gapBefore()) {
      return draft;
    }
    Block first = open.get(0);
    Optional<Block> label = kicker ? Optional.of(all.get(0)) : Optional.empty();
    Shape shape = Shape.of(first.plain());
    Set<String> words =
        open.stream()
            .skip(1)
            .limit(30)
            .flatMap(b -> words(b.plain()).stream())
            .collect(Collectors.toSet());
    boolean headline =
        first.kind() == Block.Kind.PARAGRAPH
            && shape.headingLike()
            && !shape.sentence()
            && Shape.of(open.get(1).plain()).prose()
            && (credited(draft, first) || score(first.plain(), words) > LEAST_SCORE + 1);
    return headline
        ? draft
            .map((i, b) -> b.equals(first) ? b.metadata(AuditRule.HEADLINE, "title") : b)
            .map((i, b) -> label.equals(Optional.of(b)) ? b.cut(AuditRule.BEFORE_STORY) : b)
            .adding(Heads.title(first.plain().strip()))
        : draft;
  }

  /** The author, the date or the outlet stands below the line. */
  private static boolean credited(Draft draft, Block first) {
    int next = draft.blocks().indexOf(first) + 1;
    Block below = draft.blocks().get(next);
    return below.by(AuditRule.BYLINE) || below.by(AuditRule.DATE) || below.by(AuditRule.OUTLET);
  }

  private static Block decided(Block block, int i, int headline, int deck) {
    if (i == headline) {
      return block.metadata(AuditRule.HEADLINE, "title");
    }
    return i == deck ? block.metadata(AuditRule.DECK, "deck") : block.cut(AuditRule.BEFORE_STORY);
  }

  /** One past the last line of the zone. */
  private static int zoneEnd(List<Block> blocks, Span range) {
    int end = range.start();
    int prose = 0;
    for (int i = range.start(); i < Math.min(range.end(), range.start() + NEAR); i++) {
      Block block = blocks.get(i);
      Shape shape = Shape.of(block.plain());
      prose += block.open() && shape.prose() ? 1 : 0;
      if (prose > MOST_PROSE || (block.open() && shape.words() > LONGEST_DECK)) {
        break;
      }
      if (headLine(block)) {
        end = i + 1;
      }
    }
    long left =
        blocks.subList(end, range.end()).stream()
            .filter(b -> b.open() && Shape.of(b.plain()).prose())
            .count();
    return left > MOST_PROSE ? end : range.start();
  }

  /** Pictures stand within stories too: only authors, dates and reading times close the zone. */
  private static boolean headLine(Block block) {
    return block.by(AuditRule.BYLINE)
        || block.by(AuditRule.DATE)
        || block.by(AuditRule.READING_TIME);
  }

  private static int headline(List<Block> blocks, int end) {
    List<String> story =
        blocks.stream().skip(end).map(Block::plain).filter(t -> Shape.of(t).prose()).toList();
    Set<String> words =
        story.stream().limit(30).flatMap(t -> words(t).stream()).collect(Collectors.toSet());
    List<Integer> candidates = new ArrayList<>();
    for (int i = 0; i < end; i++) {
      Block block = blocks.get(i);
      if (block.open() && Shape.of(block.plain()).headingLike() && !repeated(block, story)) {
        candidates.add(i);
      }
    }
    if (candidates.size() == 1 && end < blocks.size() && end > 0 && headLine(blocks.get(end - 1))) {
      return candidates.get(0);
    }
    int first = Math.max(0, candidates.size() - LAST);
    int best = -1;
    double most = LEAST_SCORE;
    for (int c = first; c < candidates.size(); c++) {
      String line = blocks.get(candidates.get(c)).plain();
      double score = score(line, words);
      if (score > most) {
        most = score;
        best = candidates.get(c);
      }
    }
    return best < 0 ? best : innermost(blocks, best, candidates);
  }

  /** A path of the site may lead up to the headline: “Start Sea A new lock” before “A new lock”. */
  private static int innermost(List<Block> blocks, int best, List<Integer> candidates) {
    String line = blocks.get(best).plain().strip();
    return candidates.stream()
        .filter(c -> c != best && inner(line, blocks.get(c).plain().strip()))
        .findFirst()
        .orElse(best);
  }

  private static boolean inner(String line, String part) {
    return part.length() < line.length() && Shape.of(part).words() >= PART && line.endsWith(part);
  }

  /** A line that the story says again is its deck. */
  private static boolean repeated(Block block, List<String> story) {
    String stem = block.plain().strip().replaceFirst("[.:…]+$", "");
    return story.stream().anyMatch(t -> t.strip().startsWith(stem));
  }

  /** How much of the story a line announces. */
  private static double score(String line, Set<String> story) {
    long shared = words(line).stream().filter(story::contains).count();
    boolean stop = line.strip().matches(".*[.][”\"’']?$");
    boolean deck = Shape.of(line).words() > LONGEST_HEADLINE;
    return Math.min(MOST_WORDS, shared) + (stop ? -FULL_STOP : 1) - (deck ? FULL_STOP : 0);
  }

  private static int deck(List<Block> blocks, int headline, int end) {
    for (int i = headline + 1; i < end; i++) {
      int words = Shape.of(blocks.get(i).plain()).words();
      boolean above = i == headline + 1 && i + 1 < end && blocks.get(i + 1).by(AuditRule.BYLINE);
      if (blocks.get(i).open() && words >= (above ? SHORT_DECK : DECK_WORDS)) {
        return i;
      }
    }
    return -1;
  }

  private static Set<String> words(String text) {
    return STEM.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(r -> r.group())
        .collect(Collectors.toSet());
  }
}
