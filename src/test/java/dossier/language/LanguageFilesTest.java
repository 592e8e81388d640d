package dossier.language;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Workspace;
import dossier.language.Language.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is known of a language is in its file, and the handbook says what each key is for. */
class LanguageFilesTest {
  private static final Path FOLDER = Path.of("src/main/resources/dossier/language");
  private static final String PAGE = Workspace.read(Path.of("src/site/markdown/languages.md"));
  private static final Set<String> OTHERS =
      Set.of(
          "according",
          "then",
          "phrasal",
          "adverb.ending",
          "title.ending",
          "past.ending",
          "name.ending",
          "demonym.ending",
          "title.case",
          "incise",
          "dialogue",
          "capital.nouns");

  static List<String> tags() {
    return LanguageFile.tags();
  }

  private static Set<String> keys() {
    Set<String> keys = new TreeSet<>(OTHERS);
    Arrays.stream(Role.values())
        .map(r -> r.name().toLowerCase(Locale.ROOT).replace('_', '.'))
        .forEach(keys::add);
    return keys;
  }

  @Test
  void theListNamesEveryFile() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(
              files
                  .map(f -> f.getFileName().toString())
                  .filter(f -> f.endsWith(".properties"))
                  .map(f -> f.replace(".properties", ""))
                  .sorted()
                  .toList())
          .isEqualTo(tags());
    }
  }

  @Test
  void theHandbookSaysWhatEveryKeyIsFor() {
    assertThat(keys()).allMatch(key -> PAGE.contains("`" + key + "`"));
  }

  @ParameterizedTest
  @MethodSource("tags")
  void noFileHoldsWhatNobodyReads(String tag) {
    assertThat(keys()).containsAll(LanguageFile.read(tag).entries().stringPropertyNames());
  }

  @ParameterizedTest
  @MethodSource("tags")
  void wordsAreInSmallLetters(String tag) {
    LanguageFile file = LanguageFile.read(tag);
    for (String key : file.entries().stringPropertyNames()) {
      String words = file.entries().getProperty(key);
      assertThat(words).as(key).isEqualTo(words.toLowerCase(Locale.ROOT));
    }
  }

  @Test
  void aLanguageWithoutAFileHasNoWords() {
    Language none = Language.of(Optional.of("xx"));
    assertThat(Role.values()).allMatch(role -> !none.is(role, "the"));
    assertThat(none.capitalNouns()).isFalse();
    assertThat(none.according()).isEmpty();
  }

  @Test
  void regionsDoNotCountAndNoLanguageIsEnglish() {
    assertThat(Language.of(Optional.of("de-AT"))).isSameAs(Language.of(Optional.of("de")));
    assertThat(Language.of(Optional.empty())).isSameAs(Language.of(Optional.of("en-GB")));
  }

  @Test
  void endingsNeedAWordBeforeThem() {
    Language english = Language.of(Optional.of("en"));
    assertThat(english.is(Role.ADVERB, "boldly")).isTrue();
    assertThat(english.is(Role.ADVERB, "ably")).isFalse();
    assertThat(english.is(Role.PAST, "sailed")).isTrue();
    assertThat(english.is(Role.PAST, "shed")).isFalse();
    Language german = Language.of(Optional.of("de"));
    assertThat(german.is(Role.TITLE, "moorminister")).isTrue();
    assertThat(german.is(Role.TITLE, "minister")).isTrue();
  }

  @Test
  void aWordMayDoInOneLanguageWhatItDoesInNoOther() {
    assertThat(Language.anywhere(Role.PARTICLE, "von")).isTrue();
    assertThat(Language.of(Optional.of("en")).is(Role.PARTICLE, "von")).isFalse();
    assertThat(Language.anywhere(Role.PARTICLE, "said")).isFalse();
  }

  @Test
  void titlesMayBeOfSeveral() {
    Language english = Language.of(Optional.of("en"));
    assertThat(english.title("presidents")).isTrue();
    assertThat(english.title("president")).isTrue();
    assertThat(english.title("residents")).isFalse();
  }

  @Test
  void somePhrasalVerbsNeedTheirWord() {
    Language english = Language.of(Optional.of("en"));
    assertThat(english.completed("put", "it")).isTrue();
    assertThat(english.completed("put", "down")).isFalse();
    assertThat(english.completed("said", "down")).isTrue();
  }

  @Test
  void monthsAndDaysAreCommonAndOrdinary() {
    Language english = Language.of(Optional.of("en"));
    assertThat(english.time("may")).isTrue();
    assertThat(english.common("may")).isTrue();
    assertThat(english.ordinary("tuesday")).isTrue();
    assertThat(english.time("tide")).isFalse();
    assertThat(english.common("tide")).isFalse();
    assertThat(english.binds("they")).isTrue();
    assertThat(english.binds("without")).isTrue();
    assertThat(english.binds("tide")).isFalse();
    assertThat(english.pronoun("without")).isFalse();
  }
}
