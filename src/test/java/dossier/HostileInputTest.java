package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.cli.Run;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Content is hostile until escaped, whatever its size. */
class HostileInputTest {
  private static final String STORY =
      "The council met on Monday and talked for three hours about the drains of the town.\n\n"
          + "It found no agreement, and the drains were left as they are until the autumn.\n\n"
          + "A report is to be written by the engineer, who asked for a second opinion at once.\n";
  private static final Set<String> ELEMENTS =
      Set.of("img", "iframe", "object", "embed", "base", "plaintext", "textarea", "math", "slot");

  static List<String> attacks() {
    return HostileDossier.ATTACKS;
  }

  /** Each attack in each place: 30 x 16 cases. */
  @ParameterizedTest
  @MethodSource("attacks")
  void noTextBecomesCode(String attack, @TempDir Path temp) {
    Run run = HostileDossier.build(attack, temp);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).doesNotContain("\tat ").doesNotContain("\u001B").doesNotContain("\u202E");
    for (Path page : HostileDossier.pages(temp)) {
      Document html = Jsoup.parse(Workspace.read(page));
      html.select("svg").removeIf(svg -> true);
      assertThat(html.getAllElements()).as(page.toString()).noneMatch(HostileInputTest::dangerous);
      assertThat(html.title()).doesNotContain("\u202E").doesNotContain("\u001B");
    }
    Workspace.files(temp.resolve("site"))
        .forEach(
            (name, text) -> {
              assertThat(text).as(name).doesNotContain("dossier.render.").doesNotContain("49__");
              boolean drawn = name.endsWith(".png") || name.endsWith(".gif");
              assertThat(drawn || text.indexOf(0x1B) < 0).as(name).isTrue();
            });
    assertThat(Run.of("check", temp.resolve("site")).code()).isZero();
  }

  private static boolean dangerous(Element element) {
    boolean handler =
        element.attributes().asList().stream().anyMatch(a -> a.getKey().startsWith("on"));
    String address = (element.attr("href") + element.attr("src") + element.attr("action")).strip();
    boolean scheme = address.matches("(?is)\\s*(?:javascript|data|vbscript):.*");
    boolean loads =
        !element.normalName().equals("a")
            && !element.hasAttr("rel")
            && address.matches("(?i)(?:https?:)?//pwned.*");
    boolean code =
        element.normalName().equals("script")
            && !element.attr("type").equals("application/ld+json")
            && !element.attr("src").matches("(?:\\.\\./)*assets/[\\w-]+\\.js");
    return handler || scheme || loads || code || ELEMENTS.contains(element.normalName());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b", "UPPER", "x%2e%2e", "con.", "ä", "a--b", "-a", "con", "nul", "lpt1", "a\\b"
      })
  void noSlugLeadsOut(String name, @TempDir Path temp) {
    Path content = temp.resolve("content");
    Workspace.write(content.resolve("dossier.yaml"), "title: T\ndescription: D\n");
    Workspace.write(
        content.resolve("profiles/" + name + ".md"), "---\nname: X\nkind: place\n---\n");
    Run run = Run.of("build", "--content", content, "--output", temp.resolve("site"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("C106");
    assertThat(temp.resolve("site")).doesNotExist();
  }

  /** Captures that are large, deep or broken. */
  static Stream<Path> monsters() {
    return Stream.of("deep.html", "line.txt", "tags.html", "stars.md", "brackets.md", "half.html")
        .map(Path::of);
  }

  @ParameterizedTest
  @MethodSource("monsters")
  void largeAndDeepInputEndsInTime(Path name, @TempDir Path temp) throws Exception {
    byte[] bytes =
        switch (name.toString()) {
          case "deep.html" -> ("<div>".repeat(100_000) + STORY).getBytes(StandardCharsets.UTF_8);
          case "tags.html" -> ("<p><b>x</p>".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
          case "stars.md" -> ("*a **b ".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
          case "brackets.md" -> ("[".repeat(20_000) + STORY).getBytes(StandardCharsets.UTF_8);
          case "half.html" -> new byte[] {'<', 'p', '>', (byte) 0xE2, (byte) 0x80};
          default -> ("word, ".repeat(900_000) + ".").getBytes(StandardCharsets.UTF_8);
        };
    Path file = Files.write(temp.resolve(name.toString()), bytes);
    Run run =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(60),
            () -> Run.of("normalize", file, "--output", temp.resolve("out")));
    assertThat(run.code()).as(run.err()).isBetween(0, 1);
  }
}
