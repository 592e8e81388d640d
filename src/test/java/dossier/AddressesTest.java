package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.cli.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A page that is renamed keeps every address and every id that it ever had. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AddressesTest {
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

  private Path folder;
  private Map<String, String> before;
  private Map<String, String> after;

  @BeforeAll
  void rename(@TempDir Path temp) {
    folder = temp;
    Workspace.copy(Path.of("content"), temp.resolve("content"));
    before = built("before");
    rename("vladimir-putin", "putin");
    rename("2019-09-12-sochi-remarks", "2019-09-12-opening-remarks");
    rename("2019-09-12-sochi-talks", "2019-09-12-talks");
    rename("putin", "a-putin");
    after = built("after");
  }

  private void rename(String old, String now) {
    Run run = Run.of("rename", old, now, "--content", folder.resolve("content"));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("renamed ").contains("its old address leads on");
  }

  private Map<String, String> built(String name) {
    Run run =
        Run.of(
            "build",
            "--strict",
            "--content",
            folder.resolve("content"),
            "--output",
            folder.resolve(name));
    assertThat(run.code()).as(run.err()).isZero();
    return Workspace.files(folder.resolve(name));
  }

  @Test
  void noFileAndNoIdIsLost() {
    // A picture is named by the page: one at a former address names that of the page it leads to.
    TreeSet<String> addresses = new TreeSet<>(before.keySet());
    addresses.removeIf(f -> f.startsWith("assets/previews/"));
    assertThat(after.keySet()).containsAll(addresses);
    int ids = 0;
    for (Map.Entry<String, String> page : before.entrySet()) {
      TreeSet<String> was = ids(page.getKey(), page.getValue());
      ids += was.size();
      assertThat(ids(page.getKey(), after.get(page.getKey()))).as(page.getKey()).containsAll(was);
    }
    assertThat(ids).isGreaterThan(500);
  }

  private static TreeSet<String> ids(String name, String page) {
    TreeSet<String> ids = new TreeSet<>();
    if (name.endsWith(".html")) {
      ID.matcher(page).results().forEach(m -> ids.add(m.group(1)));
    }
    return ids;
  }

  @Test
  void anOldAddressLeadsOnWithAndWithoutScript() {
    String page = after.get("sources/2019-09-12-sochi-remarks.html");
    assertThat(page)
        .contains(
            "<link rel=\"canonical\" href=\"https://example.org/putin-netanyahu/sources/2019-09-12-opening-remarks.html\">")
        .contains("<a class=\"on\" href=\"../sources/2019-09-12-opening-remarks.html\">")
        .contains(
            "<li id=\"p-2725bf16\"><a href=\"../sources/2019-09-12-opening-remarks.html#p-2725bf16\">");
    assertThat(after.get("profiles/vladimir-putin.html"))
        .contains("href=\"../profiles/a-putin.html\"");
    assertThat(after.get("profiles/putin.html")).contains("href=\"../profiles/a-putin.html\"");
    assertThat(after.get("dyads/benjamin-netanyahu--vladimir-putin.html"))
        .contains("href=\"../dyads/a-putin--benjamin-netanyahu.html\"");
    assertThat(after.get("sitemap.xml"))
        .contains("/profiles/a-putin.html")
        .doesNotContain("vladimir-putin.html");
  }

  @Test
  void nothingOnOtherPagesLeadsToAnOldAddress() {
    after.forEach(
        (name, text) -> {
          if (name.endsWith(".html") && !text.contains("class=\"essay moved\"")) {
            assertThat(text)
                .as(name)
                .doesNotContain("profiles/vladimir-putin.html")
                .doesNotContain("sources/2019-09-12-sochi-remarks.html")
                .doesNotContain("events/2019-09-12-sochi-talks.html");
          }
        });
  }

  @Test
  void idsOfMentionsAndEntriesOfTheFeedStayTheSame() {
    assertThat(after.get("sources/2016-10-23-phone-call.html"))
        .containsPattern(
            "id=\"m-[0-9a-f]{8}-vladimir-putin-1\"[^>]*href=\"../profiles/a-putin.html\"");
    assertThat(after.get("feed.xml"))
        .contains(
            "<id>https://example.org/putin-netanyahu/sources/2019-09-12-sochi-remarks.html</id>")
        .contains(
            "href=\"https://example.org/putin-netanyahu/sources/2019-09-12-opening-remarks.html\"");
  }

  @Test
  void checkKnowsThatAPageWhichLeadsOnIsNoOrphan() {
    Run run = Run.of("check", folder.resolve("after"), "--strict");
    assertThat(run.code()).as(run.out()).isZero();
    Path page = folder.resolve("after/profiles/putin.html");
    String text = Workspace.read(page);
    Workspace.write(page, text.replace("a-putin.html", "nobody.html"));
    assertThat(Run.of("check", folder.resolve("after")).out()).contains("S601");
    Workspace.write(page, text);
  }

  @Test
  void theRegisterAndEveryReferenceMoveAlong() {
    String anchors = Workspace.read(folder.resolve("content/anchors.yaml"));
    assertThat(anchors).contains("\n2019-09-12-opening-remarks:\n").doesNotContain("sochi-remarks");
    assertThat(Workspace.read(folder.resolve("content/profiles/people/a-putin.md")))
        .contains("formerly: [vladimir-putin, putin]");
    assertThat(Workspace.read(folder.resolve("content/events/2019-09-12-talks.md")))
        .contains("participants: [a-putin, benjamin-netanyahu]");
    assertThat(Run.of("pin", "--check", "--content", folder.resolve("content")).out())
        .doesNotContain("citation in");
  }

  @Test
  void aNameThatIsTakenOrNoAddressIsRefusedAndNothingIsWritten(@TempDir Path temp) {
    Path content = Workspace.copy(Path.of("content"), temp.resolve("content"));
    Map<String, String> files = Workspace.files(content);
    for (String[] names :
        new String[][] {
          {"syria", "israel"}, {"nobody", "x"}, {"syria", "../x"}, {"syria", "S y"}
        }) {
      Run run = Run.of("rename", names[0], names[1], "--content", content);
      assertThat(run.code()).as(String.join(" ", names)).isEqualTo(2);
    }
    assertThat(Workspace.files(content)).isEqualTo(files);
    assertThat(Files.exists(temp.resolve("x.md"))).isFalse();
  }
}
