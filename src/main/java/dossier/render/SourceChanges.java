package dossier.render;

import dossier.model.Audit;
import dossier.model.AuditRule;
import dossier.model.Legible;
import dossier.model.Source;
import dossier.render.page.SourcePage.Change;
import dossier.render.page.SourcePage.ChangeGroup;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What normalizing did to a capture, as its page shows it. */
final class SourceChanges {
  /** So much of a cut piece is looked at to show its beginning; UTF-16 units. */
  private static final int MOST_READ = 20_000;

  private static final int LONGEST_CHANGE = 140;
  private static final int LONGEST_PIECE = 400;
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^>]*>");
  private static final Pattern ODD_SPACE =
      Pattern.compile("[\\u00A0\\u2000-\\u200B\\u202F\\u3000\\uFEFF]|  +");
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^)]*\\)");

  private SourceChanges() {}

  /** Cuts, repairs and inferred fields, one group a rule. */
  static List<ChangeGroup> of(Source source) {
    Map<String, List<Audit.Entry>> groups =
        source.audit().entries().stream()
            .filter(e -> e.fate() != Audit.Fate.KEPT && e.fate() != Audit.Fate.MARKED)
            .collect(
                Collectors.groupingBy(
                    e -> e.fate().word() + " " + e.rule().word(),
                    TreeMap::new,
                    Collectors.toList()));
    return groups.values().stream()
        .map(
            list ->
                new ChangeGroup(
                    list.get(0).fate().word(),
                    list.get(0).rule().word(),
                    list.stream().map(e -> change(source, e)).toList()))
        .toList();
  }

  /** What is marked as damaged. */
  static List<Change> damaged(Source source) {
    return source.audit().with(Audit.Fate.MARKED).stream()
        .map(e -> change(source, e))
        .map(c -> new Change(c.line(), c.text(), c.result().replace(' ', '-')))
        .toList();
  }

  /** The words of a piece for the page that shows all of them. */
  static String seen(Audit.Entry entry) {
    return Press.shortened(words(entry), LONGEST_PIECE);
  }

  /** What a reader sees of a piece: no tags, no addresses, unless the markup is what was read. */
  private static String words(Audit.Entry entry) {
    boolean markup = entry.rule() == AuditRule.MARKUP;
    String raw = entry.text().substring(0, Math.min(entry.text().length(), MOST_READ));
    String captured = Legible.marked(raw);
    String words = markup ? captured : TAG.matcher(captured).replaceAll(" ");
    String seen = markup ? words : LINK.matcher(words).replaceAll("$1");
    return entry.rule() == AuditRule.SPACES ? dotted(seen) : seen;
  }

  /** The text with a dot for each space that is not the plain one. */
  static String dotted(String text) {
    return ODD_SPACE.matcher(text).replaceAll("·");
  }

  /** Cut pieces are shown only as far as the rights to the source go. */
  private static Change change(Source source, Audit.Entry entry) {
    String text = Shown.all(source) ? Press.shortened(words(entry), LONGEST_CHANGE) : "";
    boolean repaired = entry.fate() == Audit.Fate.REPAIRED;
    String result =
        repaired && Shown.all(source)
            ? Press.shortened(Legible.marked(entry.result()), LONGEST_CHANGE)
            : repaired ? "" : entry.result();
    return new Change(entry.line(), text, result);
  }
}
