package dossier.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.annotate.text.Decisions;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Span;
import dossier.markdown.MarkdownText;
import dossier.model.EdtfDate;
import dossier.model.Mention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Names as they occur: each file of {@code src/test/resources/linking} says what it shows, lists
 * profiles, and holds texts in which every mention is marked: <code>{Dalmont|orrin-dalmont}</code>
 * is one, <code>{Dalmont|?}</code> is open and must be reported, <code>{Dalmont|~}</code> may be
 * either. Whatever bears no mark must be no mention.
 */
class LinkingTest {
  private static final Path FOLDER = Path.of("src/test/resources/linking");

  /** A text with its marks. */
  private record Case(String name, LinkingCast cast, String head, String marked) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> list = Files.list(FOLDER)) {
      files = list.sorted().toList();
    }
    for (Path file : files) {
      String[] parts = Files.readString(file).split("(?m)^---");
      LinkingCast cast = LinkingCast.read(parts[0]);
      for (int i = 1; i < parts.length; i++) {
        int line = parts[i].indexOf('\n');
        cases.add(
            new Case(
                file.getFileName() + " " + i,
                cast,
                parts[i].substring(0, line).strip(),
                parts[i].substring(line + 1)));
      }
    }
    return cases.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void everyMentionIsTheOneThatIsMarked(Case one) {
    Marked wanted = Marked.read(one.marked());
    MarkdownText text = MarkdownText.story(wanted.text());
    Diagnostics diagnostics = new Diagnostics();
    Annotator annotator = new Annotator(one.cast().entities(), diagnostics);
    Annotator.Annotation found = annotator.annotate(text, beside(one.head()));
    List<String> mentions = new ArrayList<>();
    for (Mention m : found.mentions()) {
      if (!wanted.either(m.span())) {
        mentions.add(shown(m.span(), text.text()) + " is " + m.slug());
      }
    }
    assertThat(mentions).isEqualTo(wanted.mentions());
    TreeSet<Span> doubted = new TreeSet<>();
    found.doubts().forEach(d -> doubted.add(d.span()));
    assertThat(doubted).containsAll(wanted.open());
  }

  /** The date, the language and the headline of a text: {@code 2024-03-10 de: Headline}. */
  private static Surroundings beside(String head) {
    String[] both = (head + ":").split(":", 2);
    Optional<EdtfDate> date = Optional.empty();
    Optional<String> language = Optional.empty();
    for (String word : both[0].strip().split("\\s+")) {
      date = EdtfDate.parse(word).or(() -> EdtfDate.parse("2024-03-10"));
      language = word.matches("[a-z]{2}") ? Optional.of(word) : language;
    }
    Optional<EdtfDate> first = EdtfDate.parse(both[0].strip().split("\\s+")[0]);
    String line = both[1].replaceAll(":$", "").strip();
    return new Surroundings(
        first.or(() -> EdtfDate.parse("2024-03-10")),
        language,
        line.isEmpty() ? List.of() : List.of(line),
        List.of(),
        Decisions.none());
  }

  private static String shown(Span span, String text) {
    return span.start() + " " + span.in(text);
  }
}
