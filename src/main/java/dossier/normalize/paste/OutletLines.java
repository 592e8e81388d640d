package dossier.normalize.paste;

import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.model.Head;
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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pasted text: finds the line above the story that names the outlet. Something else must speak for
 * it: a host or the rights line of the text is called so, or it has a word of outlets' names and
 * few other lines stand beside it. Without such a line, the agency of the dateline is the outlet.
 */
public final class OutletLines implements Pass {
  private static final String REASON = "from the line above the story that names an outlet";
  private static final String DATELINE = "from the dateline of the story";
  private static final int LONGEST = 6;

  /** Lines of a head; more of them are menus, in which any name may stand. */
  private static final int MOST_LINES = 8;

  private static final double CAPITALS = 0.6;
  private static final Pattern WORD =
      Pattern.compile(
          "(?iu)(?:.*\\s)?(?:"
              + Words.any(Words.Kind.OUTLET)
              + ")(?:\\s+.*)?|.*(?:zeitung|anzeiger|blatt)");
  private static final Pattern HOST =
      Pattern.compile("(?:https?://|www\\.|@)(?<host>[\\p{L}\\p{N}.-]+\\.\\p{L}{2,})");
  private static final Pattern KICKER =
      Pattern.compile("(?iu:" + Words.any(Words.Kind.KICKER) + ")");

  /** “The Gazette, 19 September 2024”. */
  private static final Pattern DATED =
      Pattern.compile("(?<name>\\p{Lu}[^,|]{2,50}?)\\s*(?:,|\\||·|–)\\s+(?<date>.*\\d.*)");

  private static final Pattern RIGHTS = Pattern.compile("(?i)\\W*(?:©|\\(c\\)|copyright)\\W.*");
  private static final Pattern AGENCY =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\d .,'’-]{2,40}\\((?<agency>\\p{Lu}[\\p{L} .&-]{1,30})\\)\\s*(?:-{1,2}|[–—])\\s.*");

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.OUTLET);
  }

  @Override
  public Draft apply(Draft draft) {
    boolean wanted =
        draft.capture().format() == CaptureFormat.TEXT
            && draft.outlets().isEmpty()
            && draft.head().citation().publisher().isEmpty();
    return wanted ? named(draft) : draft;
  }

  private static Draft named(Draft draft) {
    List<Integer> head = head(draft.blocks());
    List<String> hosts = hosts(draft.capture().text());
    Set<String> rights = rights(draft.blocks());
    for (int i : head) {
      String whole = draft.blocks().get(i).plain().strip();
      Matcher dated = DATED.matcher(whole);
      Optional<DateReader.Dated> date =
          dated.matches() ? DateReader.line(dated.group("date")) : Optional.empty();
      String text = date.isPresent() ? dated.group("name").strip() : whole;
      boolean host = hosts.stream().anyMatch(h -> Hosts.names(h, text));
      boolean several = text.indexOf(' ') > 0 && !KICKER.matcher(text).matches();
      boolean word = head.size() <= MOST_LINES && WORD.matcher(text).matches();
      boolean owner = rights.containsAll(words(text));
      if (name(text) && (host || several && (word || owner))) {
        return draft
            .map((j, b) -> j == i ? b.metadata(AuditRule.OUTLET, "publisher") : b)
            .adding(Heads.inferredPublisher(text, REASON))
            .adding(date.map(d -> Heads.published(d.date())).orElse(Head.none()));
      }
    }
    return agency(draft);
  }

  /** The open lines above the first paragraph. */
  private static List<Integer> head(List<Block> blocks) {
    List<Integer> head = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).open()) {
        if (Shape.of(blocks.get(i).plain()).prose()) {
          return head;
        }
        head.add(i);
      }
    }
    return List.of();
  }

  private static boolean name(String text) {
    Shape shape = Shape.of(text);
    return shape.words() >= 1
        && shape.words() <= LONGEST
        && !shape.sentence()
        && shape.digits() == 0
        && shape.capitals() >= CAPITALS
        && text.indexOf(':') < 0;
  }

  private static List<String> hosts(String text) {
    return HOST.matcher(text)
        .results()
        .map(m -> m.group(1).toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }

  /** The words of lines on rights, or none. */
  private static Set<String> rights(List<Block> blocks) {
    Set<String> words = new HashSet<>();
    for (Block block : blocks) {
      if (RIGHTS.matcher(block.plain().strip()).matches()) {
        words.addAll(words(block.plain()));
      }
    }
    return words;
  }

  private static List<String> words(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replaceFirst("^the\\s+", "");
    return List.of(lower.split("[^\\p{L}\\p{N}]+"));
  }

  private static Draft agency(Draft draft) {
    Optional<Matcher> dateline =
        draft.blocks().stream()
            .filter(Block::open)
            .filter(b -> Shape.of(b.plain()).prose())
            .limit(1)
            .map(b -> AGENCY.matcher(b.plain().strip()))
            .filter(Matcher::matches)
            .findFirst();
    return dateline
        .map(m -> draft.adding(Heads.inferredPublisher(m.group("agency").strip(), DATELINE)))
        .orElse(draft);
  }
}
