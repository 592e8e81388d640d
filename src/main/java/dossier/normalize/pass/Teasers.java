package dossier.normalize.pass;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Rule;
import dossier.model.AuditRule;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import dossier.normalize.draft.Shape;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts headlines of other articles among the paragraphs, told by the outlet behind them ("… |
 * Outlet"), and reports a page that names two outlets or more as a splice.
 */
public final class Teasers implements Pass {
  private static final Pattern WITH_OUTLET =
      Pattern.compile(
          "(?<title>.{10,160}?)\\s+(?:\\||[-–—]\\s+[^|]{3,40}\\s+[-–—])\\s+(?<outlet>\\p{Lu}[^|.!?]{2,40})");

  @Override
  public Contract contract() {
    return Contract.deciding(AuditRule.TEASER);
  }

  @Override
  public Draft apply(Draft draft) {
    Map<String, Integer> titles = new TreeMap<>();
    TreeSet<String> outlets = new TreeSet<>();
    for (int i = 0; i < draft.blocks().size(); i++) {
      Optional<Matcher> teaser = teaser(draft.blocks().get(i));
      if (teaser.isPresent()) {
        titles.putIfAbsent(folded(teaser.get().group("title")), i);
        outlets.add(teaser.get().group("outlet").strip());
      }
    }
    if (outlets.size() < 2) {
      return draft;
    }
    Draft cut =
        draft.map(
            (i, b) ->
                b.open() && (teaser(b).isPresent() || titles.getOrDefault(folded(b.plain()), i) < i)
                    ? b.cut(AuditRule.TEASER)
                    : b);
    Block first =
        draft.blocks().stream().filter(b -> teaser(b).isPresent()).findFirst().orElseThrow();
    return cut.spliced(outlets).reporting(splice(draft, first, outlets));
  }

  private static Optional<Matcher> teaser(Block block) {
    Matcher m = WITH_OUTLET.matcher(block.plain().strip());
    boolean line = block.open() && block.kind() != Block.Kind.CHUNK;
    return line && m.matches() && !Shape.of(block.plain()).sentence()
        ? Optional.of(m)
        : Optional.empty();
  }

  private static String folded(String title) {
    return title.strip().toLowerCase(Locale.ROOT);
  }

  private static Diagnostic splice(Draft draft, Block first, TreeSet<String> outlets) {
    return new Diagnostic(
        Rule.SPLICE,
        draft.capture().file().at(first.span()),
        "the page names " + String.join(", ", outlets) + " between its paragraphs",
        "say in `trust` of " + draft.capture().id() + ".yaml what the page is");
  }
}
