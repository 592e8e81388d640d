package dossier.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Workspace;
import dossier.model.Audit;
import dossier.model.CaptureFormat;
import dossier.model.Citation;
import dossier.model.EdtfDate;
import dossier.model.Head;
import dossier.model.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each pass does, as small cases: a folder a pass in {@code src/test/resources/passes}, a file
 * a case, named by what it shows. A file holds a capture, and below it the story, the head and the
 * account of all that is not plain story, which {@code -Dgolden=update} writes anew.
 */
class PassCasesTest {
  private static final Path CASES = Path.of("src/test/resources/passes");
  private static final String MARK = "=== ";
  private static final int LONGEST = 70;

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void does(Path file) throws IOException {
    String text = Workspace.read(file);
    int end = text.indexOf(MARK, MARK.length());
    String given = end < 0 ? text : text.substring(0, end);
    String expected = given + result(given);
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(file, expected);
    }
    assertThat(text).isEqualTo(expected);
  }

  /** Each folder is a pass or the front end for saved pages, and has more than one case. */
  @Test
  void foldersArePasses() throws IOException {
    List<String> passes =
        new ArrayList<>(
            Normalizer.passes().stream().map(p -> p.getClass().getSimpleName()).toList());
    passes.add("markup");
    try (Stream<Path> folders = Files.list(CASES)) {
      for (Path folder : folders.sorted().toList()) {
        assertThat(passes).contains(folder.getFileName().toString());
        try (Stream<Path> files = Files.list(folder)) {
          assertThat(files.count()).as(folder.toString()).isGreaterThan(1);
        }
      }
    }
  }

  private static String result(String given) {
    int line = given.indexOf('\n');
    String kind = given.substring(MARK.length(), line).strip();
    CaptureFormat format = CaptureFormat.valueOf(kind.toUpperCase(Locale.ROOT));
    Source source = Normalized.source(format, given.substring(line + 1));
    return MARK
        + "story\n"
        + source.story().text()
        + MARK
        + "head\n"
        + head(source.head())
        + MARK
        + "account\n"
        + account(source.audit());
  }

  private static String head(Head head) {
    Citation c = head.citation();
    StringBuilder out = new StringBuilder();
    put(out, c, "title", c.title());
    put(out, c, "deck", head.deck());
    put(out, c, "byline", c.byline());
    put(out, c, "publisher", c.publisher());
    put(out, c, "published", c.published().map(EdtfDate::text));
    put(out, c, "updated", c.updated().map(EdtfDate::text));
    put(out, c, "url", c.url());
    put(out, c, "retrieved", c.retrieved().map(EdtfDate::text));
    put(out, c, "language", c.language());
    head.captions().forEach(t -> put(out, c, "caption", Optional.of(t)));
    head.credits().forEach(t -> put(out, c, "credit", Optional.of(t)));
    return out.toString();
  }

  private static void put(StringBuilder out, Citation c, String field, Optional<String> value) {
    value.ifPresent(
        v ->
            out.append(field)
                .append(": ")
                .append(v)
                .append(c.inferred().containsKey(field) ? " (inferred)" : "")
                .append('\n'));
  }

  private static String account(Audit audit) {
    StringBuilder out = new StringBuilder();
    for (Audit.Entry entry : audit.entries()) {
      if (entry.fate() != Audit.Fate.KEPT) {
        String text = entry.text().strip().replaceAll("\\s+", " ");
        out.append(entry.fate().name().toLowerCase(Locale.ROOT))
            .append(' ')
            .append(entry.rule().word())
            .append(": ")
            .append(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text)
            .append(entry.fate() == Audit.Fate.REPAIRED ? " → " + brief(entry.result()) : "")
            .append('\n');
      }
    }
    return out.toString();
  }

  private static String brief(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
