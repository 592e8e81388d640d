package dossier.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.annotate.text.Decisions;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.TextFile;
import dossier.markdown.MarkdownText;
import dossier.model.EdtfDate;
import dossier.model.Entity;
import dossier.model.EntityKind;
import dossier.model.LinkPolicy;
import dossier.model.Profile;
import dossier.model.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Countries, their languages, their leaders, and their names in damaged words. */
class CountriesTest {
  private static final List<Entity> PROFILES =
      List.of(
          person("ada", "Ada Example", "president"),
          person("bo", "Bo Sample", "prime minister"),
          person("cy", "Cy Third", "defence minister"),
          place("norland", "Norland", "Norlandic", "Norlanders"),
          place("sudland", "Sudland", "Sudlandic"));

  private static Profile person(String slug, String name, String title) {
    Role role =
        new Role(
            title,
            List.of(),
            Optional.of("norland"),
            EdtfDate.parse("2010"),
            EdtfDate.parse("2020"));
    return profile(slug, name, EntityKind.PERSON, List.of(role), List.of());
  }

  private static Profile place(String slug, String name, String... demonyms) {
    return profile(slug, name, EntityKind.PLACE, List.of(), List.of(demonyms));
  }

  private static Profile profile(
      String slug, String name, EntityKind kind, List<Role> roles, List<String> demonyms) {
    return new Profile(
        slug,
        name,
        kind,
        List.of(),
        roles,
        demonyms,
        List.of(),
        Optional.empty(),
        LinkPolicy.FIRST,
        List.of(),
        "",
        new TextFile(slug + ".md", ""),
        0);
  }

  private static Annotator.Annotation annotated(String text) {
    return new Annotator(PROFILES, new Diagnostics())
        .annotate(
            MarkdownText.story(text),
            Surroundings.of(EdtfDate.parse("2015-05-05"), Decisions.none()));
  }

  private static String found(String text) {
    return annotated(text).mentions().stream()
        .map(m -> m.span().in(text) + "=" + m.slug())
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Many there speak Norlandic.               | ''",
        "They speak Norlandic and write little.    | ''",
        "A Norlandic-speaking crowd came.          | ''",
        "A million Norlandic speakers live there.  | ''",
        "It is at home where Norlandic is spoken.  | ''",
        "The Norlandic language is hard.           | ''",
        "They speak Norlandic words.               | Norlandic=norland",
        "The Norlandic army came.                  | Norlandic=norland",
        "They speak of Norland.                    | Norland=norland",
        "The speakers were Norlanders.             | Norlanders=norland"
      })
  void languagesAreNoCountries(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norlandthe largest, has snow.      | Norland=norland",
        "It was inNorland that they met.    | Norland=norland",
        "Snow fell inNorlandic towns.       | Norlandic=norland",
        "In NorlandSudland the snow fell.   | 'Norland=norland, Sudland=sudland'",
        "Norlandwas under snow.             | Norland=norland",
        "Snow fell betweenNorland and Kol.  | Norland=norland",
        "Norlandis is a brand.              | ''",
        "The Norlandish snow fell.          | ''",
        "The xyzNorland snow fell.          | ''",
        "Norlandfoo is a brand.             | ''"
      })
  void namesInWordsRunTogetherAreFoundAndMarked(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
    assertThat(annotated(text).mentions()).allMatch(m -> m.misspelt());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Example came. The Norlandic leader spoke.         | The Norlandic leader=ada",
        "Ada Example came. Norland's leader spoke.             | Norland's leader=ada",
        "Ada Example came. The leader of Norland spoke.        | The leader of Norland=ada",
        "Ada Example came. The former Norlandic leader spoke.  | ''",
        "Ada Example came. The Sudlandic leader spoke.         | ''",
        "Cy Third came. The Norlandic leader spoke.            | ''",
        "Ada Example met Bo Sample. The Norlandic leader spoke.| ''",
        "Ada Example came. The Norlandic opposition leader.    | ''",
        "Ada Example came. The current president spoke.        | The current president=ada"
      })
  void theLeaderIsTheOneHeadWhomTheTextNames(String text, String expected) {
    String offices =
        annotated(text).mentions().stream()
            .map(m -> m.span().in(text) + "=" + m.slug())
            .filter(m -> m.contains("leader") || m.contains("president"))
            .collect(Collectors.joining(", "));
    assertThat(offices).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The defence minister spoke.                            | cy",
        "Ada Example met Bo Sample. The Norlandic leader spoke. | 'ada, bo'"
      })
  void whatStaysOpenIsOfferedWithItsCandidates(String text, String expected) {
    assertThat(annotated(text).doubts())
        .filteredOn(d -> d.reason() == Doubt.Reason.OFFICE)
        .extracting(d -> String.join(", ", d.candidates()))
        .containsExactly(expected);
  }
}
