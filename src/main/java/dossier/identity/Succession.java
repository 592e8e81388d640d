package dossier.identity;

import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import dossier.model.Given;
import dossier.model.OldAnchor;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says where anchors lead that a text no longer has: to the paragraph that took their words in. */
public final class Succession {
  private static final double MOST = 0.5;

  private Succession() {}

  /**
   * For each anchor that went, the anchor that has most of its words now, or {@link OldAnchor#GONE}
   * if none has half of them.
   */
  public static Map<String, String> of(List<Given> given, MarkdownText text) {
    Set<String> alive = text.passages().stream().map(Passage::anchor).collect(Collectors.toSet());
    Map<String, String> went = new TreeMap<>();
    for (Given anchor : given) {
      if (!alive.contains(anchor.anchor())) {
        went.put(anchor.anchor(), heir(anchor, text).orElse(OldAnchor.GONE));
      }
    }
    return went;
  }

  private static Optional<String> heir(Given given, MarkdownText text) {
    Sketch words = Sketch.parse(given.sketch()).orElse(Sketch.of(""));
    return text.passages().stream()
        .filter(p -> p.heading() == given.anchor().startsWith("h"))
        .filter(p -> words.within(Sketch.of(p.plain())) >= MOST)
        .max(Comparator.comparingDouble(p -> words.within(Sketch.of(p.plain()))))
        .map(Passage::anchor);
  }
}
