package dossier.normalize.pass;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Rule;
import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import dossier.normalize.draft.Shape;
import dossier.normalize.weigh.Sign;
import dossier.normalize.weigh.Signs;
import dossier.normalize.weigh.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Saved pages and pasted text that nobody trimmed: all signs of a block are weighed. What more
 * speaks against than for is cut; what was cut for its place, or for an element around it, comes
 * back if the signs speak for it. What is a fact (hidden, deleted, metadata, comments, words said
 * twice) or told by its words stays as it was decided.
 */
public final class Weighing implements Pass {
  /** Log-odds of 7 to 3, at which what a pass decided, or left, is turned over. */
  private static final double SURE = 0.85;

  /**
   * Log-odds of 3 to 2, at which what markup decided comes back, since the element that was taken
   * for the story's may be wrong; and in pasted text what was cut for its place, which is all there
   * is.
   */
  private static final double LIKELY = 0.405;

  /**
   * Share of the words of a story that must be left. Of 870 known pages none gained when more was
   * cut and nothing came back in its place.
   */
  private static final double LEAST = 0.5;

  /** Share of the words of a story from which on a cut of prose is reported. */
  private static final double MUCH = 0.2;

  private static final Set<AuditRule> BY_PLACE =
      Set.of(AuditRule.BEFORE_STORY, AuditRule.AFTER_STORY);
  private static final Set<AuditRule> BY_ELEMENT = Set.of(AuditRule.RELATED, AuditRule.INTERFACE);

  @Override
  public Contract contract() {
    return Contract.deciding(
            AuditRule.STORY,
            AuditRule.WEIGHED_FORM,
            AuditRule.WEIGHED_LINKS,
            AuditRule.WEIGHED_ELEMENTS,
            AuditRule.WEIGHED_NEIGHBOURS)
        .reading(
            AuditRule.BEFORE_STORY,
            AuditRule.OUTSIDE_STORY,
            AuditRule.AFTER_STORY,
            AuditRule.RELATED,
            AuditRule.INTERFACE);
  }

  @Override
  public Draft apply(Draft draft) {
    return switch (draft.capture().format()) {
      case HTML -> weighed(draft, Weights.ofPages());
      case TEXT -> draft.trimmed() ? draft : weighed(draft, Weights.ofPastes());
      case MARKDOWN -> draft;
    };
  }

  /** The draft as these weights decide; as it was, if they would take most of the story away. */
  public static Draft weighed(Draft draft, Weights weights) {
    double[][] signs = Signs.of(draft);
    boolean text = draft.capture().format() == CaptureFormat.TEXT;
    Set<String> told =
        draft.blocks().stream().filter(Signs::kept).map(Block::plain).collect(Collectors.toSet());
    Draft decided =
        draft.map(
            (i, block) -> {
              OptionalDouble limit = limit(block, text);
              if (!block.open() && limit.isEmpty()) {
                return block;
              }
              double odds = weights.weigh(signs[i]);
              if (block.open()) {
                return odds < -SURE ? block.cut(rule(weights.against(signs[i]))) : block;
              }
              boolean back = odds > limit.getAsDouble() && told.add(block.plain());
              return back ? block.keep(AuditRule.STORY) : block;
            });
    int before = words(draft);
    return words(decided) < LEAST * before ? draft : doubted(draft, decided, before);
  }

  /** With a finding, if much of what was cut reads like prose. */
  private static Draft doubted(Draft draft, Draft decided, int before) {
    List<Block> lost = new ArrayList<>();
    int words = 0;
    for (int i = 0; i < draft.blocks().size(); i++) {
      Block block = draft.blocks().get(i);
      Shape shape = Shape.of(block.plain());
      if (block.open() && !decided.blocks().get(i).open() && shape.prose()) {
        lost.add(block);
        words += shape.words();
      }
    }
    return lost.isEmpty() || words < MUCH * before
        ? decided
        : decided.reporting(doubt(draft, lost.get(0), words, before));
  }

  private static Diagnostic doubt(Draft draft, Block first, int words, int before) {
    return new Diagnostic(
        Rule.DOUBTFUL_CUT,
        draft.capture().file().at(first.span()),
        "all signs weighed, cut "
            + words
            + " of "
            + before
            + " words that read like the story, from here on",
        "list lines to keep under `keep`, or under `cut` to agree, in "
            + draft.capture().id()
            + ".yaml");
  }

  private static int words(Draft draft) {
    return draft.blocks().stream()
        .filter(Signs::kept)
        .mapToInt(b -> Shape.of(b.plain()).words())
        .sum();
  }

  /**
   * Log-odds from which on a block comes back, if it was cut for the element that it stands in or
   * for its place, and not for its words. In pasted text there is nothing but place.
   */
  private static OptionalDouble limit(Block block, boolean text) {
    boolean marked =
        block.nest().furniture()
            ? BY_ELEMENT.stream().anyMatch(block::by)
            : block.by(AuditRule.OUTSIDE_STORY);
    boolean placed = BY_PLACE.stream().anyMatch(block::by);
    if (marked || placed) {
      return OptionalDouble.of(marked || text ? LIKELY : SURE);
    }
    return OptionalDouble.empty();
  }

  private static AuditRule rule(Sign.About about) {
    return switch (about) {
      case LINKS -> AuditRule.WEIGHED_LINKS;
      case ELEMENTS -> AuditRule.WEIGHED_ELEMENTS;
      case NEIGHBOURS -> AuditRule.WEIGHED_NEIGHBOURS;
      case FORM, PAGE -> AuditRule.WEIGHED_FORM;
    };
  }
}
