package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.cli.Run;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
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
  private static final List<String> ATTACKS =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "[x](javascript:alert(1))",
          "[x](data:text/html;base64,PHNjcmlwdD4=)",
          "<a href='vbscript:x'>y</a>",
          "${T(java.lang.Runtime).getRuntime()}",
          "[[${page}]] [(${page})]",
          "</script><script>alert(2)</script>",
          "<!--",
          "]]>",
          "&lt;script&gt;",
          "\u202Eevil\u202C");

  @Test
  void noTextBecomesCode(@TempDir Path temp) {
    String all = String.join(" ", ATTACKS);
    String quoted = dossier.json.Json.compact(all);
    Path content = temp.resolve("content");
    Workspace.write(
        content.resolve("dossier.yaml"),
        "title: " + quoted + "\ndescription: " + quoted + "\neditors: [" + quoted + "]\n");
    Workspace.write(content.resolve("articles/a.txt"), all + "\n\n" + STORY + "\n" + all + "\n");
    Workspace.write(
        content.resolve("articles/a.yaml"),
        "title: "
            + quoted
            + "\nbyline: "
            + quoted
            + "\ntrust: "
            + quoted
            + "\nnote: "
            + quoted
            + "\n");
    Workspace.write(content.resolve("articles/b.md"), STORY + "\n" + all + "\n\n# " + all + "\n");
    Workspace.write(
        content.resolve("articles/c.html"),
        "<html><body><article><p>"
            + STORY
            + "</p><p>"
            + STORY
            + "<b onclick='x()'>"
            + all
            + "</b></p></article></body></html>");
    Workspace.write(
        content.resolve("profiles/p.md"),
        "---\nname: "
            + quoted
            + "\nkind: person\nsummary: "
            + quoted
            + "\naliases: [council]\n---\n\n"
            + all
            + " [@a#p1]\n");
    Workspace.write(
        content.resolve("events/e.md"),
        "---\ntitle: " + quoted + "\ndate: 2020\n---\n\n" + all + " [@a#p1]\n");
    Workspace.write(content.resolve("home.md"), all + "\n");

    Run run = Run.of("build", "--content", content, "--output", temp.resolve("site"));

    assertThat(run.code()).as(run.err()).isZero();
    for (Map.Entry<String, String> file : Workspace.files(temp.resolve("site")).entrySet()) {
      if (file.getKey().endsWith(".html")) {
        String page =
            file.getValue()
                .replaceAll("<script src=\"[./]*assets/\\w+\\.js\"[^>]*></script>", "")
                .replaceAll("<script type=\"application/ld\\+json\">[^<]*</script>", "");
        assertThat(page)
            .as(file.getKey())
            .doesNotContain("<script")
            .doesNotContain("<img")
            .doesNotContain("href=\"javascript")
            .doesNotContain("href=\"data:")
            .doesNotContain("dossier.render");
      }
    }
    assertThat(Run.of("check", temp.resolve("site")).code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "UPPER", "x%2e%2e", "con.", "ä", "a--b", "-a"})
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
