package dossier.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Workspace;
import dossier.content.CaptureReader;
import dossier.diagnostic.Diagnostics;
import dossier.model.AuditRule;
import dossier.model.Capture;
import dossier.model.CaptureFormat;
import dossier.model.Sidecar;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of the passes, and that each keeps to its contract, on every capture we have. */
class PassesTest {
  private static final Pattern ROW = Pattern.compile("\\| \\d+ \\| (\\w+) \\|(.*)");
  private static final Pattern CONTRACT =
      Pattern.compile("\\| (\\p{Lu}\\w+) \\|([a-z, -]*)\\|([a-z, -]*)\\|");
  private static final String HANDBOOK = Workspace.read(Path.of("src/site/markdown/audit.md"));

  /**
   * A rule that decides about no block: what a pass sees in the place of rules it does not read.
   */
  private static final AuditRule MASK = AuditRule.FRONT_MATTER;

  @Test
  void theHandbookListsThemInOrder() {
    List<String> listed =
        HANDBOOK.lines().map(ROW::matcher).filter(Matcher::matches).map(m -> m.group(1)).toList();
    assertThat(listed).isEqualTo(Normalizer.passes().stream().map(PassesTest::name).toList());
  }

  @Test
  void theHandbookListsTheirContracts() {
    List<String> listed =
        HANDBOOK
            .lines()
            .map(CONTRACT::matcher)
            .filter(Matcher::matches)
            .map(m -> m.group(1) + ": " + m.group(2).strip() + " -> " + m.group(3).strip())
            .toList();
    assertThat(listed)
        .isEqualTo(
            Normalizer.passes().stream()
                .map(
                    p ->
                        name(p)
                            + ": "
                            + words(p.contract().reads())
                            + " -> "
                            + words(p.contract().writes()))
                .toList());
  }

  /** A pass asks only by rules that a pass before it, or the reader of the markup, decides by. */
  @Test
  void whatIsReadWasWrittenBefore() throws IOException {
    EnumSet<AuditRule> written = EnumSet.of(AuditRule.OUTSIDE_STORY);
    for (Capture capture : captures()) {
      Normalizer.read(capture, Sidecar.none()).blocks().forEach(b -> rule(b, written));
    }
    for (Pass pass : Normalizer.passes()) {
      assertThat(written).as(name(pass)).containsAll(pass.contract().reads());
      written.addAll(pass.contract().writes());
    }
  }

  @ParameterizedTest
  @MethodSource("captures")
  void aPassDecidesByItsOwnRulesOnly(Capture capture) {
    Draft draft = Normalizer.read(capture, Sidecar.none());
    for (Pass pass : Normalizer.passes()) {
      Draft now = pass.apply(draft);
      for (int i = 0; i < draft.blocks().size(); i++) {
        Block before = draft.blocks().get(i);
        Block after = now.blocks().get(i);
        if (!before.verdict().equals(after.verdict())) {
          assertThat(pass.contract().writes())
              .as("%s decides about “%s”", name(pass), after.plain())
              .contains(after.verdict().orElseThrow().rule());
        }
      }
      now.repairs().stream()
          .skip(draft.repairs().size())
          .forEach(r -> assertThat(pass.contract().writes()).as(name(pass)).contains(r.rule()));
      draft = now;
    }
  }

  @ParameterizedTest
  @MethodSource("captures")
  void aPassDecidesTheSameWhenRulesItDoesNotReadAreHidden(Capture capture) {
    Draft draft = Normalizer.read(capture, Sidecar.none());
    for (Pass pass : Normalizer.passes()) {
      Contract contract = pass.contract();
      Draft seen = draft.map((i, b) -> masked(b, contract.reads()));
      Draft hidden = pass.apply(seen);
      Draft now = pass.apply(draft);
      for (int i = 0; i < draft.blocks().size(); i++) {
        boolean changed = !draft.blocks().get(i).verdict().equals(now.blocks().get(i).verdict());
        boolean changedHidden =
            !seen.blocks().get(i).verdict().equals(hidden.blocks().get(i).verdict());
        assertThat(changedHidden)
            .as("%s on “%s”", name(pass), draft.blocks().get(i).plain())
            .isEqualTo(changed);
        if (changed) {
          assertThat(hidden.blocks().get(i).verdict()).isEqualTo(now.blocks().get(i).verdict());
        }
      }
      draft = now;
    }
  }

  private static Block masked(Block block, Set<AuditRule> reads) {
    boolean hide = block.verdict().map(v -> !reads.contains(v.rule())).orElse(false);
    if (!hide) {
      return block;
    }
    Block.Verdict verdict = block.verdict().orElseThrow();
    return switch (verdict.fate()) {
      case KEPT -> block.keep(MASK);
      case CUT -> block.cut(MASK);
      default -> block.metadata(MASK, verdict.result());
    };
  }

  static List<Capture> captures() throws IOException {
    try (Stream<Path> all =
        Stream.concat(
            Files.list(Workspace.FIXTURES.resolve("captures")),
            Files.list(Path.of("content/articles")))) {
      return all.filter(p -> CaptureFormat.ofFileName(p.toString()).isPresent())
          .sorted()
          .map(PassesTest::capture)
          .toList();
    }
  }

  private static Capture capture(Path file) {
    String name = file.getFileName().toString();
    return CaptureReader.read(
            file, name, name, CaptureFormat.ofFileName(name).orElseThrow(), new Diagnostics())
        .orElseThrow();
  }

  private static void rule(Block block, Set<AuditRule> rules) {
    block.verdict().map(Block.Verdict::rule).ifPresent(rules::add);
  }

  private static String name(Pass pass) {
    return pass.getClass().getSimpleName();
  }

  private static String words(Set<AuditRule> rules) {
    return rules.stream().map(AuditRule::word).collect(Collectors.joining(", "));
  }
}
