package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.cli.Run;
import java.nio.file.Path;
import java.util.Map;

/** A dossier of a few files, written for one test. */
public final class SmallDossier {
  private final Path folder;

  /** An empty dossier in a folder. */
  public SmallDossier(Path folder) {
    this.folder = folder;
    with(
        "dossier.yaml",
        "title: \"Small\"\ndescription: \"Small.\"\nlanguage: en\nbase: https://example.org/s/\n");
  }

  /** Adds a file of {@code content/}. */
  public SmallDossier with(String path, String text) {
    Workspace.write(folder.resolve("content").resolve(path), text);
    return this;
  }

  /** Adds a report. */
  public SmallDossier report(String id, String outlet, String story) {
    return with(
        "articles/" + id + ".md",
        "---\ntitle: \"Report "
            + id
            + "\"\nlanguage: en\npublished: "
            + id.substring(0, 10)
            + "\npublisher: \""
            + outlet
            + "\"\n---\n\n"
            + story
            + "\n");
  }

  /** Adds a profile without prose. */
  public SmallDossier profile(String slug, String name, String kind, String more) {
    return with(
        "profiles/" + slug + ".md",
        "---\nname: \"" + name + "\"\nkind: " + kind + "\n" + more + "---\n");
  }

  /** Adds an event. */
  public SmallDossier event(String slug, String front, String account) {
    return with(
        "events/" + slug + ".md",
        "---\ntitle: \"Event " + slug + "\"\n" + front + "---\n\n" + account + "\n");
  }

  /** Builds it, which must work. */
  public Built build() {
    Path site = folder.resolve("site");
    Run run = Run.of("build", "--content", folder.resolve("content"), "--output", site);
    assertThat(run.code()).as(run.err()).isZero();
    return new Built(Workspace.files(site), run.err());
  }

  /**
   * What came out.
   *
   * @param site files, bytes as characters
   * @param findings as printed
   */
  public record Built(Map<String, String> site, String findings) {

    /** The text of a file in UTF-8. */
    public String file(String name) {
      assertThat(site).containsKey(name);
      return new String(
          site.get(name).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
          java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The same without markup, spaces joined. */
    public String words(String name) {
      return file(name)
          .replaceAll("(?s)<[^>]*>", " ")
          .replace("&#39;", "'")
          .replaceAll("\\s+", " ");
    }
  }
}
