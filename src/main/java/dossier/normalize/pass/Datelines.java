package dossier.normalize.pass;

import dossier.normalize.date.DateReader;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Heads;
import dossier.normalize.draft.Pass;
import dossier.normalize.draft.Shape;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the day off a dateline, {@code SAMPLETOWN, 21 April 2016 (Agency) – …}, when nothing else
 * states it. The line stays in the story.
 */
public final class Datelines implements Pass {
  private static final int FARTHEST = 45;
  private static final String REASON = "from the dateline of the story";
  private static final Pattern BEFORE =
      Pattern.compile("\\(|(?:\\p{Lu}[\\p{L}\\p{M} .'’/-]{1,40}[,(:]?\\s*\\(?)?");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?:\\)|\\s*(?:\\([^)]{2,30}\\)|/\\s?[^–—-]{2,30})?\\s*[-–—:]).*", Pattern.DOTALL);

  @Override
  public Contract contract() {
    return Contract.deciding();
  }

  @Override
  public Draft apply(Draft draft) {
    if (draft.head().citation().published().isPresent()) {
      return draft;
    }
    List<Block> open = draft.blocks().stream().filter(Block::open).toList();
    Optional<Block> first =
        open.stream()
            .filter(b -> b.kind() == Block.Kind.PARAGRAPH && Shape.of(b.plain()).prose())
            .findFirst();
    return first
        .flatMap(b -> dateline(b.plain().strip()))
        .map(d -> draft.adding(Heads.inferredPublished(d.date(), REASON)))
        .orElse(draft);
  }

  private static Optional<DateReader.Dated> dateline(String text) {
    return DateReader.find(text)
        .filter(d -> d.start() <= FARTHEST)
        .filter(d -> BEFORE.matcher(text.substring(0, d.start())).matches())
        .filter(d -> AFTER.matcher(text.substring(d.end())).matches());
  }
}
