package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.cli.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All fixtures, changed at random, through all stages: no crash, no hang, nothing that becomes
 * code. Each seed tells one round, so that a failure can be looked at again. {@code
 * -Dfuzz.rounds=5000 -Dfuzz.from=100} makes a longer run; each crash becomes a fixture.
 */
class FuzzTest {
  private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 25);
  private static final int FROM = Integer.getInteger("fuzz.from", 0);
  private static final int FILES = 12;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** What parsers of all kinds stumble over. */
  private static final List<String> TOKENS =
      List.of(
          "<x-fuzz>",
          "</p>",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "&",
          "&#x0;",
          "&amp;lt;",
          "\u0000",
          "\uFEFF",
          "\u202E",
          "\uD800",
          "\uDC00",
          "\uFFFE",
          "\uFDD0",
          "\uE0C1",
          "\u2028",
          "\r",
          "\r\n",
          "\n\n",
          "\t",
          "`",
          "```\n",
          "~~~\n",
          "***",
          "_",
          "[",
          "](",
          "![",
          "|---|",
          "> ",
          "- ",
          "1. ",
          "# ",
          "---\n",
          "...",
          ": ",
          " #",
          "? ",
          "!!int ",
          "&a ",
          "*a",
          "{",
          "}",
          "@",
          "%YAML 1.2\n",
          "[@a#p1]",
          "[@a#p1 \"word\"]",
          "[[",
          "]]",
          ":::digests\n",
          ":::\n",
          "<article>",
          "<script>",
          "<style>",
          "<table><tr><td>",
          "<ul><li>",
          "<blockquote>",
          "<q>",
          "<svg>",
          "<template>",
          "<time datetime=\"",
          "<meta name=author content=\"",
          "\"headline\":",
          "0000-00-00",
          "99999-12-31",
          "2019-02-30",
          "By ",
          "“",
          "”",
          "’s",
          "Jr.",
          "İ",
          "ß",
          "ﬁ",
          "é",
          "e\u0301",
          "漢字",
          "שלום",
          "🙂",
          "\u200B",
          "http://[::1",
          "javascript:x",
          "${7*7}",
          "../../",
          "null",
          "~");

  static Stream<Integer> seeds() {
    return IntStream.range(FROM, FROM + ROUNDS).boxed();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void changedFixturesBuildOrAreRefused(int seed, @TempDir Path temp) throws IOException {
    Random random = new Random(seed);
    Path content = temp.resolve("content");
    for (Map.Entry<String, byte[]> file : dossier(random).entrySet()) {
      Path path = content.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    Run whole = build(content, temp.resolve("site"));
    assertSound(whole);
    if (whole.code() == 0) {
      return;
    }
    for (Path refused : refused(whole, content)) {
      Files.deleteIfExists(refused);
    }
    Run rest = build(content, temp.resolve("site"));
    assertSound(rest);
    if (rest.code() == 0) {
      Workspace.files(temp.resolve("site"))
          .forEach(
              (name, text) -> {
                boolean page = name.endsWith(".html");
                assertThat(page && text.contains("<x-fuzz")).as(name).isFalse();
              });
    }
  }

  private static Run build(Path content, Path site) {
    return Assertions.assertTimeoutPreemptively(
        PATIENCE, () -> Run.of("build", "--trace", "--content", content, "--output", site));
  }

  private static void assertSound(Run run) {
    assertThat(run.err()).doesNotContain("\tat ").doesNotContain("dossier: ");
    assertThat(run.code()).as(run.err()).isBetween(0, 1);
    assertThat(run.err().chars().filter(c -> c < ' ' && c != '\n')).isEmpty();
  }

  /** The files that errors name. */
  private static List<Path> refused(Run run, Path content) {
    List<Path> files = new ArrayList<>();
    run.err()
        .lines()
        .filter(l -> l.contains(": error "))
        .map(l -> l.replaceFirst("(?::\\d+:\\d+)?: error .*", ""))
        .map(Path::of)
        .filter(p -> p.startsWith(content) && !p.endsWith("dossier.yaml"))
        .forEach(files::add);
    return files;
  }

  private static Map<String, byte[]> dossier(Random random) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("dossier.yaml", "title: T\ndescription: D\n".getBytes(StandardCharsets.UTF_8));
    List<Path> all = fixtures();
    for (int i = 0; i < FILES; i++) {
      Path fixture = all.get(random.nextInt(all.size()));
      byte[] bytes = Files.readAllBytes(fixture);
      String name = place(fixture, i);
      byte[] changed = changed(bytes, random, all);
      files.put(name, changed);
    }
    return files;
  }

  /** Captures become articles, profiles profiles, events events; each with a name of its own. */
  private static String place(Path fixture, int number) {
    String path = fixture.toString().replace('\\', '/');
    String ending = path.substring(path.lastIndexOf('.'));
    String folder =
        path.contains("/profiles/")
            ? "profiles"
            : path.contains("/events/") ? "events" : "articles";
    return folder + "/f" + (ending.equals(".yaml") ? number - 1 : number) + ending;
  }

  private static List<Path> fixtures() throws IOException {
    try (Stream<Path> all = Files.walk(Workspace.FIXTURES)) {
      return all.filter(p -> p.toString().matches(".*\\.(?:txt|html|md|yaml)"))
          .filter(p -> !p.toString().matches(".*(?:expected\\.txt|dossier\\.yaml|anchors\\.yaml)"))
          .filter(p -> !p.toString().matches(".*[/\\\\](?:site|output|templates)[/\\\\].*"))
          .sorted()
          .toList();
    }
  }

  private static byte[] changed(byte[] bytes, Random random, List<Path> all) throws IOException {
    byte[] now = bytes;
    for (int i = random.nextInt(6); i >= 0; i--) {
      int at = now.length == 0 ? 0 : random.nextInt(now.length);
      int to = Math.min(now.length, at + random.nextInt(40));
      now =
          switch (random.nextInt(7)) {
            case 0 -> joined(cut(now, 0, at), cut(now, to, now.length));
            case 1 -> joined(cut(now, 0, to), cut(now, at, now.length));
            case 2 -> cut(now, 0, at);
            case 3 -> joined(cut(now, 0, at), spliced(random, all), cut(now, at, now.length));
            case 4 -> flipped(now, at, random);
            case 5 -> joined(cut(now, 0, at), many(random), cut(now, at, now.length));
            default -> joined(cut(now, 0, at), token(random), cut(now, at, now.length));
          };
    }
    return now;
  }

  private static byte[] token(Random random) {
    return TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] many(Random random) {
    String token = TOKENS.get(random.nextInt(TOKENS.size()));
    return token.repeat(random.nextInt(2000)).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] spliced(Random random, List<Path> all) throws IOException {
    byte[] other = Files.readAllBytes(all.get(random.nextInt(all.size())));
    return cut(other, 0, random.nextInt(other.length + 1));
  }

  private static byte[] flipped(byte[] bytes, int at, Random random) {
    byte[] now = bytes.clone();
    if (now.length > 0) {
      now[at] = (byte) random.nextInt(256);
    }
    return now;
  }

  private static byte[] cut(byte[] bytes, int from, int to) {
    return java.util.Arrays.copyOfRange(bytes, from, to);
  }

  private static byte[] joined(byte[]... parts) {
    java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
