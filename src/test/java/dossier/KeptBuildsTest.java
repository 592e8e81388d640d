package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.cli.Run;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.review.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Property: after any sequence of edits a build that recalls the builds before makes the bytes, and
 * tells the findings, of one that recalls nothing; if that publishes nothing, the last site stays.
 */
class KeptBuildsTest {
  private static final long SEED = 20_261_127L;

  private interface Edit {
    void make(Path folder, Random random) throws IOException;
  }

  private final Kept kept = Kept.between();

  /** Edits of every kind; one that breaks the dossier is followed by its repair. */
  private static List<Edit> edits() {
    List<Edit> edits =
        new ArrayList<>(
            List.of(
                text("articles", ".txt", s -> s.replaceFirst(" (?=[a-z]{5,9} )", " utterly ")),
                text("articles", ".txt", s -> s.replaceFirst("\n\n[^\n]+\n\n", "\n\n")),
                text("articles", ".txt", s -> s + "\n\nA new end was added by hand.\n"),
                text("articles", ".yaml", s -> s + "note: Taken in by hand.\n"),
                text("profiles", ".md", s -> s.replaceFirst("(?m)^summary: .*$", "summary: New.")),
                text("profiles/people", ".md", KeptBuildsTest::alsoCalled),
                text("profiles", ".md", s -> s + "\nMore is told of this one, and of Israel.\n"),
                text("events", ".md", s -> s + "\nMore is told of this one, and of Russia.\n"),
                text(
                    "events",
                    ".md",
                    s -> s.replaceFirst("(?m)^title: .*$", "title: Another title")),
                text(
                    "events",
                    ".md",
                    s -> s.replaceFirst("(?m)^date: \"?\\d{4}.*$", "date: 2016-03")),
                text("", "home.md", s -> s + "\nA word of greeting.\n"),
                text("", "dossier.yaml", s -> s.replaceFirst("(?m)^title: .*$", "title: Renamed")),
                (folder, random) ->
                    Workspace.write(
                        folder.resolve("templates/about.html"),
                        Workspace.read(Path.of("templates/about.html")) + "<!-- new -->"),
                (folder, random) ->
                    Workspace.write(
                        folder.resolve("content/articles/2020-02-02-new.md"),
                        "---\ntitle: New\npublished: 2020-02-02\npublisher: The Post\n---\n\n"
                            + "Vladimir Putin spoke to the press, and the press wrote it down.\n"),
                (folder, random) -> Run.of("pin", "--content", folder.resolve("content"))));
    Collections.shuffle(edits, new Random(SEED));
    edits.add(4, (folder, random) -> file(folder, "events", ".md", random, Files::delete));
    edits.add(5, (folder, random) -> restore(folder, "events"));
    edits.add(9, text("profiles", ".md", s -> s.replaceFirst("name:", "name: [")));
    edits.add(10, (folder, random) -> restore(folder, "profiles"));
    return edits;
  }

  /** A name that stands in a source and has no profile. */
  private static String alsoCalled(String profile) {
    String without = profile.replaceFirst("(?m)^aliases:.*\n", "");
    return without.replaceFirst("(?m)^kind:", "aliases: [\"World Cup\"]\nkind:");
  }

  private static Edit text(
      String under, String ending, java.util.function.UnaryOperator<String> change) {
    return (folder, random) ->
        file(
            folder,
            under,
            ending,
            random,
            f -> Workspace.write(f, change.apply(Workspace.read(f))));
  }

  private interface OnFile {
    void apply(Path file) throws IOException;
  }

  private static void file(Path folder, String under, String ending, Random random, OnFile change)
      throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("content").resolve(under))) {
      List<Path> all = files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
      change.apply(all.get(random.nextInt(all.size())));
    }
  }

  private static void restore(Path folder, String under) {
    Path content = folder.resolve("content").resolve(under);
    Workspace.files(Path.of("content").resolve(under))
        .forEach(
            (name, text) -> {
              try {
                Files.createDirectories(content.resolve(name).getParent());
                Files.write(
                    content.resolve(name),
                    text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
  }

  /** What a build published, and what it said. */
  private record Outcome(boolean published, List<Diagnostic> findings) {}

  private static Outcome build(Path folder, Path site, Kept kept) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<Review> review =
        Build.run(
            new BuildRequest(
                folder.resolve("content"),
                Optional.empty(),
                Optional.of(folder.resolve("templates")),
                site,
                false),
            diagnostics,
            Progress.silent(),
            FirstLook.none(),
            kept);
    return new Outcome(
        review.isPresent(),
        diagnostics.sorted().stream()
            .filter(d -> !d.location().file().contains(site.toString()))
            .toList());
  }

  @Test
  void anySequenceOfEditsGivesWhatABuildFromNothingGives(@TempDir Path temp) throws IOException {
    Workspace.copy(Path.of("content"), temp.resolve("content"));
    Files.createDirectories(temp.resolve("templates"));
    Random random = new Random(SEED);
    Map<String, String> last = Map.of();
    int step = 0;
    int published = 0;
    int changes = 0;
    for (Edit edit : edits()) {
      Outcome again = build(temp, temp.resolve("site"), kept);
      Outcome fresh = build(temp, temp.resolve("fresh" + step), Kept.nothing());
      assertThat(again).as("step " + step).isEqualTo(fresh);
      Map<String, String> now = Workspace.files(temp.resolve("site"));
      Map<String, String> wanted =
          fresh.published() ? Workspace.files(temp.resolve("fresh" + step)) : last;
      assertThat(now.keySet()).as("step " + step).isEqualTo(wanted.keySet());
      assertThat(now.keySet().stream().filter(n -> !now.get(n).equals(wanted.get(n))))
          .as("step " + step)
          .isEmpty();
      last = now;
      published += fresh.published() ? 1 : 0;
      step++;
      Map<String, String> unedited = Workspace.files(temp.resolve("content"));
      unedited.putAll(Workspace.files(temp.resolve("templates")));
      edit.make(temp, random);
      Map<String, String> edited = Workspace.files(temp.resolve("content"));
      edited.putAll(Workspace.files(temp.resolve("templates")));
      changes += edited.equals(unedited) ? 0 : 1;
    }
    assertThat(changes).isGreaterThanOrEqualTo(step - 1); // to pin may change nothing
    assertThat(published).isBetween(step / 2, step - 1);
  }
}
