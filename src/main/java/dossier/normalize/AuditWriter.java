package dossier.normalize;

import dossier.diagnostic.Span;
import dossier.model.Audit;
import dossier.model.Audit.Entry;
import dossier.model.AuditRule;
import dossier.model.Capture;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Draft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Turns decisions into the account of a capture. */
final class AuditWriter {
  private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::span);

  private static final Set<String> OF_ORIGINALS = Set.of("publisher", "url");

  private AuditWriter() {}

  static Audit write(Draft draft) {
    Capture capture = draft.capture();
    List<Entry> entries = new ArrayList<>();
    if (capture.bodyStart() > 0) {
      Span front = new Span(0, capture.bodyStart());
      String text = front.in(capture.text()).strip();
      entries.add(
          new Entry(Audit.Fate.METADATA, AuditRule.FRONT_MATTER, front, 1, text, "front-matter"));
    }
    for (Block block : draft.blocks()) {
      Block.Verdict v = block.verdict().orElseThrow();
      String text = block.span().in(capture.text());
      entries.add(new Entry(v.fate(), v.rule(), block.span(), 0, text, v.result()));
    }
    for (Entry e : draft.repairs()) {
      if (e.rule() != AuditRule.MARKUP || !told(draft, e) && !dropped(draft, e)) {
        entries.add(e);
      }
    }
    entries.sort(ORDER);
    LineCounter lines = new LineCounter(capture.text());
    return new Audit(entries.stream().map(e -> numbered(e, lines)).toList());
  }

  private static Entry numbered(Entry entry, LineCounter lines) {
    int line = lines.at(entry.span().start());
    return new Entry(entry.fate(), entry.rule(), entry.span(), line, entry.text(), entry.result());
  }

  /** A digest has neither outlet nor address of its own. */
  private static boolean dropped(Draft draft, Entry place) {
    return draft.sidecar().retells().isPresent() && OF_ORIGINALS.contains(place.result());
  }

  /** Whether the account of a line says already that the field is read from it. */
  private static boolean told(Draft draft, Entry place) {
    return draft.blocks().stream()
        .anyMatch(
            b ->
                b.verdict().map(v -> v.result().equals(place.result())).orElse(false)
                    && b.span().overlaps(place.span()));
  }

  /** Line numbers of offsets that come in rising order, in one walk over the text. */
  private static final class LineCounter {
    private final String text;

    /** Whether carriage returns end some of the lines. */
    private final boolean returns;

    private int at;
    private int line = 1;

    LineCounter(String text) {
      this.text = text;
      this.returns = text.indexOf('\r') >= 0;
    }

    int at(int offset) {
      if (!returns) {
        for (int next = text.indexOf('\n', at); next >= 0 && next < offset; line++) {
          at = next + 1;
          next = text.indexOf('\n', at);
        }
        return line;
      }
      for (; at < offset; at++) {
        char c = text.charAt(at);
        boolean crlf = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        if (c == '\n' || (c == '\r' && !crlf)) {
          line++;
        }
      }
      return line;
    }
  }
}
