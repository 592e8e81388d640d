package dossier.render;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.SmallDossier;
import dossier.Workspace;
import dossier.cli.Run;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which picture others show of a page. */
class PreviewsTest {
  private static final String OWN = "https://example.org/s/assets/previews/";

  private static SmallDossier small(Path temp) {
    return new SmallDossier(temp)
        .profile("ada-varga", "Ada Varga", "person", "")
        .profile("ngo", "נתניהו", "organisation", "")
        .event("vote", "date: 2017-05-01\n", "It voted [@2017-05-02-a#p1].")
        .report("2017-05-02-a", "Post", "The council voted.");
  }

  private static String picture(SmallDossier.Built built, String page) {
    return Jsoup.parse(built.file(page)).select("meta[property=og:image]").attr("content");
  }

  @Test
  void pagesHaveOneOfTheirOwn(@TempDir Path temp) {
    SmallDossier.Built built = small(temp).build();
    for (String page : new String[] {"index", "profiles/ada-varga", "events/vote"}) {
      assertThat(picture(built, page + ".html")).isEqualTo(OWN + page + ".gif");
      assertThat(built.site()).containsKey("assets/previews/" + page + ".gif");
    }
  }

  @Test
  void aSourceAndItsCaptureShareOne(@TempDir Path temp) {
    String pasted =
        "Menu\n\nCouncil votes for a larger harbour\n\nThe council of Port Sample voted on Tuesday for a"
            + " larger harbour, after a debate that lasted for hours.\n\nAdvertisement\n";
    SmallDossier.Built built =
        small(temp)
            .with("articles/2017-05-03-b.txt", pasted)
            .with("articles/2017-05-03-b.yaml", "published: 2017-05-03\npublisher: Post\n")
            .build();
    String own = OWN + "sources/2017-05-03-b.gif";
    assertThat(picture(built, "sources/2017-05-03-b.html")).isEqualTo(own);
    assertThat(picture(built, "sources/2017-05-03-b.capture.html")).isEqualTo(own);
  }

  @Test
  void aTitleMayBeAsLongAsSomebodyLikes(@TempDir Path temp) {
    SmallDossier.Built built = small(temp).profile("long", "W".repeat(5_000), "person", "").build();
    assertThat(built.site()).containsKey("assets/previews/profiles/long.gif");
  }

  @Test
  void whatCannotBeDrawnHasThatOfItsKind(@TempDir Path temp) {
    SmallDossier.Built built = small(temp).build();
    assertThat(picture(built, "profiles/ngo.html"))
        .isEqualTo("https://example.org/s/assets/preview-profile.png");
    assertThat(built.site()).doesNotContainKey("assets/previews/profiles/ngo.gif");
  }

  @Test
  void aPictureOfTheEditorsIsShownForAllOfItsKind(@TempDir Path temp) {
    small(temp);
    Workspace.write(temp.resolve("look/assets/preview-profile.png"), "theirs");
    Path site = temp.resolve("site");
    Run run =
        Run.of(
            "build",
            "--content",
            temp.resolve("content"),
            "--templates",
            temp.resolve("look"),
            "--output",
            site);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Workspace.read(site.resolve("profiles/ada-varga.html")))
        .contains("https://example.org/s/assets/preview-profile.png");
    assertThat(Workspace.read(site.resolve("events/vote.html"))).contains(OWN + "events/vote.gif");
  }

  @Test
  void aLargeDossierHasNone(@TempDir Path temp) {
    SmallDossier dossier = small(temp);
    for (int i = 0; i < 496; i++) {
      dossier.profile("p" + i, "Person " + i, "person", "");
    }
    SmallDossier.Built built = dossier.build();
    assertThat(picture(built, "profiles/p1.html")).endsWith("/assets/preview-profile.png");
    assertThat(built.site().keySet()).noneMatch(f -> f.startsWith("assets/previews/"));
  }

  @Test
  void oneLessHas(@TempDir Path temp) {
    SmallDossier dossier = small(temp);
    for (int i = 0; i < 495; i++) {
      dossier.profile("p" + i, "Person " + i, "person", "");
    }
    assertThat(picture(dossier.build(), "profiles/p1.html")).isEqualTo(OWN + "profiles/p1.gif");
  }
}
