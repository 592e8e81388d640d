package dossier.normalize.paste;

import dossier.model.Audit;
import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.normalize.date.DateReader;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Heads;
import dossier.normalize.draft.Pass;
import dossier.normalize.draft.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Posts pasted from a social network: a name and its handle stand above each, counters below. Keeps
 * what is said, and reads author, date and the first sentence as the headline.
 */
public final class Posts implements Pass {
  private static final String REASON = "from the first sentence of the post";

  /** Letters of a line between posts: days, dots, labels of counters. */
  private static final int LONGEST = 24;

  /** Lines above the first post. */
  private static final int NEAR = 8;

  private static final Pattern HANDLE =
      Pattern.compile("@[\\p{L}\\p{N}_.]{2,40}(?:@[\\p{L}\\p{N}.-]+)?(?:\\s+(?:Follow|·.*))?");
  private static final Pattern COUNT =
      Pattern.compile(
          "[\\d.,]+\\s?[KMBkm]?(?:\\s+\\p{L}+)?(?:[\\s·]+[\\d.,]+\\s?[KMBkm]?\\s+\\p{L}+)*");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)views?|web|public|back|explore|pinned(?: post)?|\\d+ boosts?|reposts?|retweets?|quotes?|quote tweets|likes?|bookmarks?|replies|reply|boosts?|favou?rites?|comments?|share|follow|post|thread|translate post|show (?:replies|more|this thread)|last edited.*|·|•");
  private static final Pattern DAY =
      Pattern.compile("\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9}\\.?|\\d{1,2}[hdm]");
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?:[^\\p{L}\\p{N}“\"]*(?:THREAD|Thread|A thread)\\s*[:.]?\\s*)?(?<first>.{10,140}?)[.!?](?:\\s.*|$)",
          Pattern.DOTALL);

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.BYLINE, AuditRule.DATE, AuditRule.SHARE, AuditRule.STORY);
  }

  @Override
  public Draft apply(Draft draft) {
    List<Block> blocks = draft.blocks();
    Optional<Integer> first = handle(blocks, 1);
    return draft.capture().format() == CaptureFormat.TEXT && first.isPresent()
        ? read(draft, first.get())
        : draft;
  }

  /**
   * The first handle below a line that may be its bearer's name, with words and counters behind.
   */
  private static Optional<Integer> handle(List<Block> blocks, int from) {
    for (int i = from; i < Math.min(NEAR, blocks.size()); i++) {
      boolean below = !blocks.get(i).gapBefore() && blocks.get(i - 1).open();
      if (below && is(blocks.get(i), HANDLE)) {
        boolean counted = blocks.stream().skip(i).filter(b -> is(b, COUNT)).count() > 1;
        return counted ? Optional.of(i) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean is(Block block, Pattern pattern) {
    return pattern.matcher(block.plain().strip()).matches();
  }

  private static Draft read(Draft draft, int handle) {
    List<Block> blocks = draft.blocks();
    String name = blocks.get(handle - 1).plain().strip();
    String author = name + " (" + blocks.get(handle).plain().strip().split("\\s", 2)[0] + ")";
    Set<Integer> frame = new HashSet<>();
    int last = last(blocks);
    Optional<DateReader.Dated> date = Optional.empty();
    Draft now = draft.adding(Heads.byline(author));
    for (int i = 0; i < blocks.size(); i++) {
      String text = blocks.get(i).plain().strip();
      Optional<DateReader.Dated> dated =
          Shape.of(text).words() <= 8 ? DateReader.find(text) : Optional.empty();
      int at = i;
      if (i == handle || i == handle - 1) {
        now = now.map((j, b) -> j == at ? b.metadata(AuditRule.BYLINE, "byline") : b);
      } else if (dated.isPresent() && date.isEmpty()) {
        date = Optional.of(clock(text, dated.get()));
        now = now.map((j, b) -> j == at ? b.metadata(AuditRule.DATE, "published") : b);
      } else if (between(blocks.get(i), text, name) || dated.isPresent() || i > last) {
        frame.add(i);
      }
    }
    now =
        now.map(
            (i, b) ->
                frame.contains(i)
                    ? b.cut(AuditRule.SHARE)
                    : b.open() ? b.keep(AuditRule.STORY) : b);
    now = date.isPresent() ? now.adding(Heads.published(date.get().date())) : now;
    return titled(now);
  }

  /** The last counter: what stands below belongs to the site. */
  private static int last(List<Block> blocks) {
    int last = blocks.size() - 1;
    while (!is(blocks.get(last), COUNT)) {
      last--;
    }
    return last;
  }

  /** “2:05 PM · Mar 12, 2024”: the time stands before the day. */
  private static DateReader.Dated clock(String text, DateReader.Dated dated) {
    String turned =
        text.substring(dated.start(), dated.end()) + " " + text.substring(0, dated.start());
    return DateReader.find(turned.replace("·", " ").replaceAll("\\s+", " ")).orElse(dated);
  }

  private static boolean between(Block block, String text, String name) {
    boolean brief = text.length() <= LONGEST;
    return text.equals(name)
        || text.startsWith(name + " @") && text.length() <= name.length() + LONGEST
        || text.length() <= 2 * LONGEST && is(block, COUNT)
        || is(block, HANDLE)
        || brief && (is(block, COUNT) || is(block, LABEL) || is(block, DAY));
  }

  private static Draft titled(Draft draft) {
    return draft.blocks().stream()
        .filter(b -> b.is(Audit.Fate.KEPT) && Shape.of(b.plain()).prose())
        .findFirst()
        .map(b -> SENTENCE.matcher(b.plain().strip()))
        .filter(Matcher::matches)
        .map(m -> draft.adding(Heads.inferredTitle(m.group("first").strip(), REASON)))
        .orElse(draft);
  }
}
