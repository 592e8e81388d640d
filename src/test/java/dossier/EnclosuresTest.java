package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.cli.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of {@code static/} are published as they are; what others put into a site is named. */
class EnclosuresTest {
  @TempDir private Path temp;

  private Run build() {
    return Run.of(
        "build",
        "--strict",
        "--content",
        temp.resolve("content"),
        "--output",
        temp.resolve("site"));
  }

  private SmallDossier dossier() {
    return new SmallDossier(temp).profile("harrow", "Harrow", "place", "");
  }

  @Test
  void eachKeepsItsPathAndItsBytes() {
    dossier()
        .with("static/CNAME", "dossier.example\n")
        .with("static/pictures/harbour.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n")
        .with("static/.well-known/security.txt", "Contact: mailto:a@b.example\n")
        .with("static/google1234.html", "google-site-verification: google1234.html")
        .with("static/.DS_Store", "litter")
        .with("home.md", "See [the harbour](pictures/harbour.svg).\n");
    assertThat(build().err()).contains("0 errors, 0 warnings");
    Path site = temp.resolve("site");
    assertThat(site.resolve("CNAME")).hasContent("dossier.example\n");
    assertThat(site.resolve(".well-known/security.txt")).exists();
    assertThat(site.resolve("google1234.html")).exists();
    assertThat(site.resolve(".DS_Store")).doesNotExist();
    assertThat(site.resolve("index.html"))
        .content()
        .contains("<a class=\"file\" href=\"pictures/harbour.svg\">the harbour</a>");
  }

  @Test
  void whatIsTakenOutGoesFromTheSite() throws Exception {
    dossier().with("static/CNAME", "dossier.example\n").with("static/map.txt", "A map.\n");
    build();
    Files.delete(temp.resolve("content/static/CNAME"));
    Files.delete(temp.resolve("content/static/map.txt"));
    assertThat(build().code()).isZero();
    assertThat(temp.resolve("site/map.txt")).doesNotExist();
    assertThat(temp.resolve("site/CNAME")).doesNotExist();
  }

  /** A host writes its name, a file manager its litter: neither is an obstacle. */
  @Test
  void whatHostsAndFileManagersLeaveIsNoObstacle() {
    dossier();
    build();
    Workspace.write(temp.resolve("site/CNAME"), "other.example\n");
    Workspace.write(temp.resolve("site/profiles/.DS_Store"), "litter");
    assertThat(build().code()).isZero();
    assertThat(temp.resolve("site/CNAME")).hasContent("other.example\n");
    assertThat(build().code()).isZero();
    assertThat(temp.resolve("site/CNAME")).hasContent("other.example\n");
  }

  @Test
  void whatAnybodyElsePutThereIsNamedAndStays() {
    dossier();
    build();
    Workspace.write(temp.resolve("site/mine.txt"), "mine");
    Run run = build();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("error R503").contains("`mine.txt`");
    assertThat(temp.resolve("site/mine.txt")).hasContent("mine");
  }
}
