package dossier.normalize.pass;

import dossier.diagnostic.Span;
import dossier.diagnostic.TextFile;
import dossier.model.Capture;
import dossier.model.CaptureFormat;
import dossier.model.Head;
import dossier.model.Sidecar;
import dossier.model.Traced;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Draft;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Drafts that stand in a test, of paragraphs that are set off. */
public final class Drafts {
  private Drafts() {}

  static Block paragraph(String text) {
    Traced traced = Traced.placed(text, new Span(0, text.length()));
    return Block.open(Block.Kind.PARAGRAPH, 0, traced, traced, new Span(0, text.length()), true, 0);
  }

  /** So many words that end as a sentence does. */
  static Block sentence(int words) {
    return paragraph("word ".repeat(words - 1) + "end.");
  }

  /** A draft of these, of which nothing else is known. */
  public static Draft of(CaptureFormat format, List<Block> blocks) {
    Capture capture =
        new Capture("x", format, new TextFile("x", "x".repeat(2000)), "0", Optional.empty(), 0);
    return new Draft(
        capture, Sidecar.none(), blocks, Head.none(), List.of(), List.of(), List.of(), false);
  }

  /** Numbers of the blocks that a pass cut of these. */
  static List<Integer> cut(List<Block> before, Draft after) {
    return IntStream.range(0, before.size())
        .filter(i -> !before.get(i).verdict().equals(after.blocks().get(i).verdict()))
        .boxed()
        .toList();
  }
}
