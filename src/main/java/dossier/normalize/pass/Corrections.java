package dossier.normalize.pass;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Rule;
import dossier.diagnostic.Span;
import dossier.model.Audit;
import dossier.model.AuditRule;
import dossier.model.Correction;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The editor's keep, cut and repair: stronger than every rule, and loud when they fit nowhere. */
public final class Corrections implements Pass {
  private static final int SHORTEST_PART = 8;
  private static final Pattern SPACE = Pattern.compile("[\\h\\u200B\\u00AD]+");

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.EDITOR_KEEP, AuditRule.EDITOR_CUT, AuditRule.EDITOR_REPAIR);
  }

  @Override
  public Draft apply(Draft draft) {
    Draft now = draft;
    for (Correction correction : draft.sidecar().corrections()) {
      if (correction.kind() != Correction.Kind.MENTION) {
        now = apply(now, correction);
      }
    }
    return now;
  }

  private static Draft apply(Draft draft, Correction correction) {
    List<Audit.Entry> repairs = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    boolean fits = false;
    for (Block block : draft.blocks()) {
      boolean here = fits(block, correction);
      fits = fits || here;
      blocks.add(here ? corrected(block, correction, repairs) : block);
    }
    Draft done = draft.with(blocks).recording(repairs);
    return fits ? done : done.reporting(lost(draft, correction));
  }

  /** A text of a few letters names a whole line, or nothing: it would stand everywhere. */
  private static boolean fits(Block block, Correction correction) {
    String text = SPACE.matcher(correction.text()).replaceAll(" ");
    boolean whole = correction.kind() != Correction.Kind.REPAIR && text.length() < SHORTEST_PART;
    return whole
        ? block.plain().strip().equals(text)
        : block.plain().contains(text) || block.markdown().contains(text);
  }

  private static Block corrected(Block block, Correction correction, List<Audit.Entry> repairs) {
    return switch (correction.kind()) {
      case KEEP -> block.keep(AuditRule.EDITOR_KEEP);
      case CUT -> block.cut(AuditRule.EDITOR_CUT);
      case REPAIR -> {
        String to = correction.value().orElse("");
        String text = SPACE.matcher(correction.text()).replaceAll(" ");
        Pattern exact = Pattern.compile(text, Pattern.LITERAL);
        repairs.addAll(repairs(block, exact, correction.text(), to));
        yield block.mended(t -> t.replace(exact, m -> to));
      }
      case MENTION -> block;
    };
  }

  /** One entry for each time the text stands in what a reader sees, at its place. */
  private static List<Audit.Entry> repairs(Block block, Pattern exact, String text, String to) {
    List<Span> places =
        exact
            .matcher(block.plain())
            .results()
            .map(m -> block.seen().origin(new Span(m.start(), m.end())))
            .toList();
    return (places.isEmpty() ? List.of(block.span()) : places)
        .stream()
            .map(
                place ->
                    new Audit.Entry(
                        Audit.Fate.REPAIRED, AuditRule.EDITOR_REPAIR, place, 0, text, to))
            .toList();
  }

  private static Diagnostic lost(Draft draft, Correction correction) {
    String text = correction.text();
    boolean part =
        text.length() < SHORTEST_PART
            && draft.blocks().stream().anyMatch(b -> b.plain().contains(text));
    if (part) {
      return new Diagnostic(
          Rule.LOST_CORRECTION,
          correction.place(),
          "`"
              + text
              + "` is a part of lines of `"
              + draft.capture().file().path()
              + "`, and no line",
          "a text of fewer than " + SHORTEST_PART + " characters must be a whole line: copy more");
    }
    return new Diagnostic(
        Rule.LOST_CORRECTION,
        correction.place(),
        "`" + correction.text() + "` does not stand in `" + draft.capture().file().path() + "`",
        "copy the exact text of one line of the capture, or take the correction out");
  }
}
