package dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.SmallDossier;
import dossier.diagnostic.Span;
import dossier.model.Audit.Entry;
import dossier.model.Audit.Fate;
import dossier.model.AuditRule;
import dossier.render.page.CapturePage.Item;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A source as it was captured, with every cut and repair in its place. */
class CapturePageTest {
  private static final String PASTED =
      "Menu\n\nCouncil votes for a larger harbour\n\nBy Sam Writer\n\nThe council of Port Sample"
          + " voted on\u00a0Tuesday for a larger harbour, after a debate that lasted for hours.\n\n"
          + "Advertisement\n\nThe talks broke up in Septemberwhen the mayor left the hall for good, and"
          + " nobody has seen her there since.\n";

  private static SmallDossier.Built built(Path temp, String more) {
    return new SmallDossier(temp)
        .with("articles/2031-01-02-a.txt", PASTED)
        .with(
            "articles/2031-01-02-a.yaml",
            "published: 2031-01-02\npublisher: Post\nlanguage: en\n" + more)
        .build();
  }

  private static Document page(SmallDossier.Built built, String path) {
    return Jsoup.parse(built.file(path));
  }

  @Test
  void eachPieceStandsInItsPlaceWithWhatBecameOfIt(@TempDir Path temp) {
    Document page = page(built(temp, ""), "sources/2031-01-02-a.capture.html");
    List<String> fates = page.select(".runs > li").eachAttr("class");
    assertThat(fates)
        .containsSubsequence("cut", "metadata", "metadata", "kept", "repaired", "cut", "kept");
    assertThat(page.select(".runs del").eachText()).contains("Menu", "Advertisement");
    assertThat(page.select(".runs .metadata").text())
        .contains("Council votes for a larger harbour headline")
        .contains("By Sam Writer byline");
    assertThat(page.select(".runs .repaired del").text()).contains("on·Tuesday");
    assertThat(page.select(".runs .repaired ins").text()).contains("on Tuesday");
    assertThat(page.select(".runs .marked").text())
        .isEqualTo("Damaged: something is missing, line 11 Septemberwhen words run together");
  }

  @Test
  void everyItemOfAListStandsThere(@TempDir Path temp) {
    SmallDossier.Built built =
        new SmallDossier(temp)
            .with(
                "articles/2031-01-02-a.md",
                "---\ntitle: \"Council\"\nlanguage: en\npublished: 2031-01-02\npublisher: Post\n---\n\n"
                    + "The council of Port Sample voted for a harbour after a debate.\n\n"
                    + "- The ferry stays where it is.\n- The gulls may nest.\n- Nobody pays more.\n\n"
                    + "Share this article\n")
            .build();
    Document page = page(built, "sources/2031-01-02-a.capture.html");
    assertThat(page.select(".runs .kept a.pn").eachText()).containsExactly("1", "2", "3", "4");
    assertThat(page.select(".runs").text()).contains("The gulls may nest.", "Nobody pays more.");
  }

  @Test
  void aKeptParagraphLeadsToItsPlaceInTheText(@TempDir Path temp) {
    SmallDossier.Built built = built(temp, "");
    Document page = page(built, "sources/2031-01-02-a.capture.html");
    String place = page.select(".kept .pn").attr("href");
    assertThat(place).startsWith("../sources/2031-01-02-a.html#p-");
    assertThat(page(built, "sources/2031-01-02-a.html").select("#" + place.replaceAll(".*#", "")))
        .hasSize(1);
  }

  @Test
  void eachOfTheTwoViewsLeadsToTheOther(@TempDir Path temp) {
    SmallDossier.Built built = built(temp, "");
    assertThat(
            page(built, "sources/2031-01-02-a.html")
                .select(".views a:not([aria-current])")
                .attr("href"))
        .isEqualTo("../sources/2031-01-02-a.capture.html");
    assertThat(
            page(built, "sources/2031-01-02-a.capture.html")
                .select(".views a:not([aria-current])")
                .attr("href"))
        .isEqualTo("../sources/2031-01-02-a.html");
  }

  @Test
  void damagedPlacesAreListedWithTheirWords(@TempDir Path temp) {
    assertThat(page(built(temp, ""), "sources/2031-01-02-a.html").select(".damage li").text())
        .isEqualTo("Septemberwhen words run together");
  }

  @Test
  void whatMayNotBeShownHasNoSuchPageAndKeepsItsAccount(@TempDir Path temp) {
    SmallDossier.Built built = built(temp, "rights: excerpt\n");
    assertThat(built.site()).doesNotContainKey("sources/2031-01-02-a.capture.html");
    Document page = page(built, "sources/2031-01-02-a.html");
    assertThat(page.select(".views")).isEmpty();
    assertThat(page.select(".audit details")).isNotEmpty();
  }

  @Test
  void aCleanSourceHasNoSuchPage(@TempDir Path temp) {
    SmallDossier.Built built =
        new SmallDossier(temp).report("2031-01-02-a", "Post", "It happened.").build();
    assertThat(built.site()).doesNotContainKey("sources/2031-01-02-a.capture.html");
    assertThat(page(built, "sources/2031-01-02-a.html").select(".views")).isEmpty();
  }

  @Test
  void theSearchFindsIt(@TempDir Path temp) {
    assertThat(built(temp, "").file("data/search-names.js"))
        .contains("\"As captured: Council votes for a larger harbour\"")
        .contains("\"sources/2031-01-02-a.capture.html\"");
  }

  @Test
  void aFormerAddressLeadsOn(@TempDir Path temp) {
    SmallDossier.Built built = built(temp, "formerly: [2031-01-01-b]\n");
    assertThat(page(built, "sources/2031-01-01-b.capture.html").select("a.on").attr("href"))
        .isEqualTo("../sources/2031-01-02-a.capture.html");
  }

  @Test
  void headlinesBetweenTheTextsOfASpliceHeadNoSection(@TempDir Path temp) {
    String splice =
        """
        Ferries and their captains

        Nine ferries that never sailed | The Sample Courier

        The captain of the first ferry was a careful man, and nobody ever saw him without his watch.

        ferries and their captains

        The harbour of the islands was closed for a week, and the fish rotted on the quay in the sun.

        Islands: A harbour opens on a Monday

        It was opened again on a Monday, when the wind had turned and the last of the ice had gone out.

        What the tide brings back - Science - Port Herald

        A bottle with a letter in it was found in spring, and the letter was a bill for nine bottles.
        """;
    SmallDossier.Built built =
        new SmallDossier(temp)
            .with("articles/2031-01-02-a.txt", splice)
            .with("articles/2031-01-02-a.yaml", "published: 2031-01-02\nlanguage: en\n")
            .report("2031-01-03-b", "Post", "It happened.\n\n## Afterwards\n\nThey left.")
            .build();
    Document page = page(built, "sources/2031-01-02-a.html");
    assertThat(page.select(".story .stray").text())
        .isEqualTo("Apparently the headline of another text Islands: A harbour opens on a Monday");
    assertThat(page.select(".story h2")).isEmpty();
    assertThat(page(built, "sources/2031-01-03-b.html").select(".story h2").text())
        .isEqualTo("Afterwards");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "olbigations | obligations | olbigations | obligations",
        "The council of Port Sample will meet its olbigations on Tuesday, whatever the mayor says of it."
            + " | The council of Port Sample will meet its obligations on Tuesday, whatever the mayor says of it."
            + " | … olbigations … | … obligations …",
        "At the end of this rather long line of words there stands a word with a slip: harbuor"
            + " | At the end of this rather long line of words there stands a word with a slip: harbour"
            + " | … harbuor | … harbour",
        "Teh council of Port Sample will meet its obligations on Tuesday, whatever the mayor says."
            + " | The council of Port Sample will meet its obligations on Tuesday, whatever the mayor says."
            + " | Teh … | The …"
      })
  void aRepairShowsTheWordsAboutTheDifference(String old, String now, String before, String after) {
    Span span = new Span(0, old.length());
    Item item = Mending.of(new Entry(Fate.REPAIRED, AuditRule.MOJIBAKE, span, 1, old, now));
    assertThat(item.text()).isEqualTo(before);
    assertThat(item.result()).isEqualTo(after);
  }

  @Test
  void signsThatLookTheSameAreShownByTheirNumbers() {
    String old = "Beer\u2060Sheva";
    Entry entry =
        new Entry(Fate.REPAIRED, AuditRule.MOJIBAKE, new Span(0, 10), 1, old + "\u00AD", old);
    assertThat(Mending.of(entry).text()).isNotEqualTo(Mending.of(entry).result());
    Entry spaces =
        new Entry(
            Fate.REPAIRED,
            AuditRule.MOJIBAKE,
            new Span(0, 3),
            1,
            "a\u0001bcdefgh",
            "a\u0002bcdefgh");
    assertThat(Mending.of(spaces).text()).isEqualTo("U+0001");
    assertThat(Mending.of(spaces).result()).isEqualTo("U+0002");
  }
}
