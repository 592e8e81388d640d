package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code rename}: all or nothing, and every form in which an editor may have written a file. */
class RenameCommandTest {
  private static final String STORY =
      "The ferry between Brindlewick and Harrowfen will sail again from Monday, the office said.\n\n"
          + "It had been laid up since the storm of last winter, which broke its landing stage.\n";

  @TempDir private Path temp;
  private Path content;

  @BeforeEach
  void write() {
    content = temp.resolve("content");
    write("dossier.yaml", "title: Ferries\ndescription: An invented dossier about a ferry.\n");
    write("articles/ferry.txt", STORY);
    write("articles/ferry.yaml", "title: Ferry\npublished: 2031-04-02\n");
    write("profiles/ada.md", "---\nname: Ada\nkind: person\n---\n\nShe sails [@ferry#p1].\n");
    write("profiles/bo.md", "---\nname: Bo\nkind: person\n---\n");
  }

  private void write(String file, String text) {
    Workspace.write(content.resolve(file), text);
  }

  private Run rename(String old, String now) {
    return Run.of("rename", old, now, "--content", content);
  }

  private Run build(Object... more) {
    Object[] arguments = {"build", "--strict", "--content", content, "--output", temp.resolve("s")};
    Object[] all = new Object[arguments.length + more.length];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return Run.of(all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'---\ntitle: Ferry\npublished: 2031-04-02\n'",
        "'%YAML 1.2\n---\ntitle: Ferry\npublished: 2031-04-02\n'",
        "'{title: Ferry, published: 2031-04-02}\n'",
        "'{ }\n'",
        "'# a remark\n\ntitle: Ferry\npublished: 2031-04-02\n...\n'",
        "'\uFEFFtitle: Ferry\r\npublished: 2031-04-02\r\n'",
        "'title: Ferry\npublished: 2031-04-02\nformerly: [boat]\n'",
        "''"
      })
  void aSidecarStaysASidecarHoweverItWasWritten(String sidecar) {
    write("articles/ferry.yaml", sidecar);
    if (sidecar.isEmpty()) {
      content.resolve("articles/ferry.yaml").toFile().delete();
    }
    assertThat(rename("ferry", "vessel").code()).isZero();
    Run run = Run.of("build", "--content", content, "--output", temp.resolve("s"));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(temp.resolve("s/sources/ferry.html")).exists();
    assertThat(Workspace.read(content.resolve("profiles/ada.md"))).contains("[@vessel#p1]");
  }

  @Test
  void anAddressThatLeadsToAnotherPageIsNotGivenAway() {
    assertThat(rename("ada", "cy").code()).isZero();
    Run taken = rename("bo", "ada");
    assertThat(taken.code()).isEqualTo(2);
    assertThat(taken.err()).contains("`ada` was the address of `cy`");
    assertThat(Run.of("new", "profile", "Ada", "--content", content).err())
        .contains("`ada` was the address of `cy`");
    assertThat(rename("cy", "ada").code()).as("back again").isZero();
    assertThat(build().code()).isZero();
  }

  @Test
  void noPageIsCalledNobody() {
    assertThat(rename("ada", "none").code()).isEqualTo(2);
    assertThat(rename("ada", "nul").code()).isEqualTo(2);
  }

  @Test
  void whileOneFileCannotBeWrittenNoneIs() throws IOException {
    Path bo = content.resolve("profiles/bo.md");
    write("profiles/bo.md", "---\nname: Bo\nkind: person\n---\n\nHe knows her [@ferry#p1].\n");
    Files.setPosixFilePermissions(bo, PosixFilePermissions.fromString("r--r--r--"));
    Assumptions.assumeFalse(Files.isWritable(bo), "this user may write everything");
    Map<String, String> before = Workspace.files(content);
    Run run = rename("ferry", "vessel");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("bo.md").doesNotContain("\tat ");
    assertThat(Workspace.files(content)).isEqualTo(before);
  }

  @Test
  void whoMayReadAFileMayReadItAfter() throws IOException {
    Path ada = content.resolve("profiles/ada.md");
    Files.setPosixFilePermissions(ada, PosixFilePermissions.fromString("rw-------"));
    rename("ferry", "vessel");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(ada)))
        .isEqualTo("rw-------");
  }

  /** The original that stands in a digest's place keeps the addresses that the digest had. */
  @Test
  void anOriginalKeepsTheOldAddressesOfItsDigest() throws Exception {
    Path originals = temp.resolve("originals");
    Workspace.write(originals.resolve("raw.txt"), STORY);
    String hash =
        HexFormat.of()
            .formatHex(
                MessageDigest.getInstance("SHA-256")
                    .digest(STORY.getBytes(StandardCharsets.UTF_8)));
    write(
        "articles/ferry.yaml",
        "title: Ferry\nretells:\n  title: Ferry\n  published: 2031-04-02\n  sha256: "
            + hash
            + "\n");
    assertThat(rename("ferry", "vessel").code()).isZero();
    Run run =
        Run.of(
            "build", "--content", content, "--articles", originals, "--output", temp.resolve("s"));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(temp.resolve("s/sources/vessel.html")).exists();
    assertThat(temp.resolve("s/sources/ferry.html")).exists();
  }
}
