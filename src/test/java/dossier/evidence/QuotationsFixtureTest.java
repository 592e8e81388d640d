package dossier.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Workspace;
import dossier.cli.Run;
import dossier.json.Json;
import dossier.json.JsonTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Invented articles in six languages, their quotations counted by hand in {@code gold.tsv}: source,
 * paragraph (0 for the head), words, kind, speaker, addressee; {@code -} for nobody, {@code ?} for
 * what even a careful reader cannot settle.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuotationsFixtureTest {
  private static final Path FIXTURE = Workspace.FIXTURES.resolve("quotations");

  private final Map<String, Row> gold = new TreeMap<>();
  private final Map<String, Row> found = new TreeMap<>();

  private record Row(String kind, String speaker, String addressee) {}

  @BeforeAll
  void build(@TempDir Path temp) {
    for (String line : Workspace.read(FIXTURE.resolve("gold.tsv")).lines().toList()) {
      String[] cells = line.split("\t", -1);
      gold.put(key(cells[0], cells[1], cells[2]), new Row(cells[3], cells[4], cells[5]));
    }
    Run run =
        Run.of("build", "--content", FIXTURE.resolve("content"), "--output", temp.resolve("s"));
    assertThat(run.code()).as(run.err()).isZero();
    String json = Workspace.read(temp.resolve("s/data/quotations.json"));
    for (JsonTree q : Json.read(json).orElseThrow().items()) {
      String exact =
          q.get("exact").items().stream()
              .map(e -> e.text().orElse(""))
              .collect(Collectors.joining(" ‖ "));
      String paragraph = q.get("paragraph").number().map(String::valueOf).orElse("0");
      found.put(
          key(q.get("source").text().orElseThrow(), paragraph, exact),
          new Row(
              q.get("kind").text().orElseThrow(),
              q.get("speaker").text().orElse("-"),
              q.get("addressee").text().orElse("-")));
    }
  }

  private static String key(String source, String paragraph, String exact) {
    return source + " p" + paragraph + " " + exact;
  }

  @Test
  void theFixtureIsLarge() {
    assertThat(gold).hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void everyQuotationIsFoundWithItsBoundariesAndNothingElse() {
    assertThat(found.keySet()).isEqualTo(gold.keySet());
  }

  @Test
  void noSpeakerIsWrong() {
    List<String> wrong = new ArrayList<>();
    gold.forEach(
        (key, row) -> {
          String speaker = found.get(key).speaker();
          boolean right = speaker.equals("-") || speaker.equals(row.speaker());
          if (!right && !row.speaker().equals("?")) {
            wrong.add(key + ": " + speaker);
          }
        });
    assertThat(wrong).isEmpty();
  }

  @Test
  void whoIsNamedIsFound() {
    List<String> missed = new ArrayList<>();
    gold.forEach(
        (key, row) -> {
          if (found.get(key).speaker().equals("-") && row.speaker().matches("[a-z].*")) {
            missed.add(key);
          }
        });
    assertThat(missed).isEmpty();
  }

  @Test
  void whoIsAddressedIsFound() {
    List<String> missed = new ArrayList<>();
    gold.forEach(
        (key, row) -> {
          if (!row.addressee().equals("-") && !found.get(key).addressee().equals(row.addressee())) {
            missed.add(key);
          }
        });
    // “congratulated him, adding” does not say so by a verb that takes whom it tells.
    assertThat(missed).containsExactly("2024-05-13-asides p8 You were never late.");
  }

  @Test
  void scareQuotesAreNamedAsSuch() {
    gold.forEach(
        (key, row) ->
            assertThat(found.get(key).kind().equals("scare quote"))
                .as(key)
                .isEqualTo(row.kind().equals("scare quote")));
  }

  @Test
  void kindsAreTold() {
    List<String> other = new ArrayList<>();
    gold.forEach(
        (key, row) -> {
          if (!found.get(key).kind().equals(row.kind())) {
            other.add(key);
          }
        });
    // Two writers have no one speaker, and so nobody who writes.
    assertThat(other).containsExactly("2024-05-13-asides p5 The line is where it always was.");
  }
}
