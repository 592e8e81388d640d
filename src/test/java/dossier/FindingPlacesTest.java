package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.cli.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A finding stands where its file has what it speaks of: over all rules, and all captures we have.
 */
class FindingPlacesTest {
  private static final Pattern FINDING =
      Pattern.compile(
          "(?m)^(?<file>[^\\n]+?):(?<line>\\d+):(?<column>\\d+): \\w+ (?<rule>[A-Z]\\d{3}): (?<message>.*)$");
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

  /** Rules whose first quotation is the very text that stands at the place. */
  private static final Pattern LITERAL = Pattern.compile("N205|A30[456]|M408");

  record Found(Path file, int line, int column, String rule, String message) {}

  private static List<Found> findings(String printed) {
    List<Found> all = new ArrayList<>();
    Matcher m = FINDING.matcher(printed);
    while (m.find()) {
      all.add(
          new Found(
              Path.of(m.group("file")),
              Integer.parseInt(m.group("line")),
              Integer.parseInt(m.group("column")),
              m.group("rule"),
              m.group("message")));
    }
    return all;
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private static void stands(Found found) throws IOException {
    List<String> lines = List.of(text(found.file()).split("\\r\\n|\\r|\\n", -1));
    assertThat(found.line()).as("%s", found).isLessThanOrEqualTo(lines.size());
    String line = lines.get(found.line() - 1);
    assertThat(found.column()).as("%s", found).isLessThanOrEqualTo(line.length() + 1);
    if (LITERAL.matcher(found.rule()).matches()) {
      Matcher quoted = QUOTED.matcher(found.message());
      String text = line.substring(found.column() - 1).replaceAll("<[^>]*>", "");
      List<String> words = new ArrayList<>();
      while (quoted.find()) {
        words.add(quoted.group(1));
      }
      assertThat(words).as("%s: %s", found, text).anyMatch(text::startsWith);
    }
  }

  static List<Path> faulty() throws IOException {
    try (Stream<Path> all = Files.list(InvalidDossiersTest.INVALID)) {
      return all.filter(f -> Files.isDirectory(f.resolve("content"))).sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faulty")
  void ofEveryRule(Path fixture, @TempDir Path temp) throws IOException {
    List<Object> arguments =
        new ArrayList<>(List.of("build", "--content", fixture.resolve("content")));
    arguments.addAll(List.of("--output", temp.resolve("output")));
    if (Files.isDirectory(fixture.resolve("originals"))) {
      arguments.addAll(List.of("--articles", fixture.resolve("originals")));
    }
    for (Found found : findings(Run.of(arguments.toArray()).err())) {
      if (Files.isRegularFile(found.file())) {
        stands(found);
      }
    }
  }

  /** All captures, with a name, an office and damage put into each several times. */
  @Test
  void ofEveryCapture(@TempDir Path temp) throws IOException {
    Path content = temp.resolve("content");
    Workspace.write(content.resolve("dossier.yaml"), "title: T\ndescription: Captures of tests.\n");
    Workspace.write(
        content.resolve("profiles/torvaldsson.md"),
        "---\nname: Mina Torvaldsson\nkind: person\n"
            + "roles:\n  - {title: president, of: norland, from: 1990-01-01, to: 1991-01-01}\n---\n");
    Workspace.write(
        content.resolve("profiles/norland.md"),
        "---\nname: Norland\nkind: place\ndemonyms: [Norlandish]\n---\n");
    try (Stream<Path> captures =
        Stream.concat(
            Files.list(Workspace.FIXTURES.resolve("captures")),
            Files.list(Path.of("content/articles")))) {
      for (Path capture :
          captures.filter(p -> p.toString().matches(".*\\.(txt|html|md)")).toList()) {
        String name = capture.getFileName().toString();
        String sentence =
            " Later Torvladsson was inBrindlewick twice, the Norlandish president said, and Mina"
                + " Torvaldsson agreed with it.";
        String text =
            Workspace.read(capture)
                .replaceAll("(\\p{Ll}{4,}\\.)(?=\\s*(?:</p>|\\n))", "$1" + sentence);
        Workspace.write(content.resolve("articles/" + name), text);
      }
    }
    Run run = Run.of("build", "--content", content, "--output", temp.resolve("site"));
    List<Found> findings = findings(run.err());
    for (String rule : new String[] {"A304", "A306"}) {
      assertThat(findings).as(rule).filteredOn(f -> f.rule().equals(rule)).hasSizeGreaterThan(8);
    }
    for (Found found : findings) {
      stands(found);
    }
  }
}
