package dossier.review;

import dossier.model.Audit;
import dossier.model.AuditRule;
import dossier.model.Source;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What became of the pieces of each capture, as far as somebody has to look at it. */
final class CutRows {
  /** Fewer words are no prose that a reader could miss: menus, labels, buttons, counters. */
  private static final int PROSE = 9;

  /** Cuts that are looked at whatever their length: the place decided, or an editor, or markup. */
  private static final Set<AuditRule> DOUBTED =
      EnumSet.of(
          AuditRule.BEFORE_STORY,
          AuditRule.AFTER_STORY,
          AuditRule.OUTSIDE_STORY,
          AuditRule.HIDDEN,
          AuditRule.DELETED,
          AuditRule.EDITOR_CUT);

  private CutRows() {}

  static void write(List<Source> sources, News news, StringBuilder out) {
    out.append("## Cuts, repairs and damaged places\n\n");
    int before = out.length();
    for (Source source : sources) {
      write(source, news.pieces(source.id()), out);
    }
    out.append(out.length() == before ? "None.\n\n" : "");
  }

  private static void write(Source source, List<Audit.Entry> pieces, StringBuilder out) {
    if (pieces.isEmpty()) {
      return;
    }
    List<Audit.Entry> rows = pieces.stream().filter(CutRows::needsAnEye).toList();
    out.append("### ").append(source.id()).append("\n\n");
    if (!rows.isEmpty()) {
      out.append("| line | what | rule | text | became |\n|---:|---|---|---|---|\n");
      rows.forEach(e -> row(e, source.rights().whole(), out));
      out.append('\n');
    }
    rest(pieces, rows, out);
  }

  private static void row(Audit.Entry entry, boolean shown, StringBuilder out) {
    out.append("| ").append(entry.line() == 0 ? "" : entry.line());
    out.append(" | ").append(entry.fate().word()).append(" | ").append(entry.rule().word());
    out.append(" | ").append(shown ? ReviewReport.cell(entry.text()) : "");
    out.append(" | ").append(shown ? ReviewReport.cell(entry.result()) : "").append(" |\n");
  }

  private static void rest(List<Audit.Entry> pieces, List<Audit.Entry> rows, StringBuilder out) {
    long cuts = count(pieces, Audit.Fate.CUT) - count(rows, Audit.Fate.CUT);
    long repairs = count(pieces, Audit.Fate.REPAIRED) - count(rows, Audit.Fate.REPAIRED);
    if (cuts + repairs > 0) {
      out.append(rows.isEmpty() ? "Nothing but " : "Besides ");
      out.append(cuts > 0 ? counted(cuts, "short piece") + " of furniture" : "");
      out.append(cuts > 0 && repairs > 0 ? " and " : "");
      out.append(repairs > 0 ? counted(repairs, "repair") + " that nobody sees" : "");
      out.append(": all of them are on the page of the capture.\n\n");
    }
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static long count(List<Audit.Entry> entries, Audit.Fate fate) {
    return entries.stream().filter(e -> e.fate() == fate).count();
  }

  private static boolean needsAnEye(Audit.Entry entry) {
    return switch (entry.fate()) {
      case CUT -> DOUBTED.contains(entry.rule()) || words(entry.text()) >= PROSE;
      case REPAIRED -> !ReviewReport.cell(entry.text()).equals(ReviewReport.cell(entry.result()));
      default -> true;
    };
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
