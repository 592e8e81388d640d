package dossier.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.annotate.text.Decisions;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Span;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who held the office on the day: right person, right date, no guess. */
class RolesTest {
  private static final List<Entity> PROFILES =
      List.of(
          profile(
              "ada", "Ada Example", EntityKind.PERSON, List.of(), role("2010-01-01", "2015-03-01")),
          profile(
              "bo", "Bo Sample", EntityKind.PERSON, List.of(), role("2015-03-01", "2020-01-01")),
          profile("sampleland", "Sampleland", EntityKind.PLACE, List.of("Samplish")));

  private static Role role(String from, String to) {
    return new Role(
        "defence minister",
        List.of(),
        Optional.of("sampleland"),
        EdtfDate.parse(from),
        EdtfDate.parse(to));
  }

  private static Profile profile(
      String slug, String name, EntityKind kind, List<String> demonyms, Role... roles) {
    return new Profile(
        slug,
        name,
        kind,
        List.of(),
        List.of(roles),
        demonyms,
        List.of(),
        Optional.empty(),
        LinkPolicy.FIRST,
        List.of(),
        "",
        new TextFile(slug + ".md", ""),
        0);
  }

  private static String found(String text, String date) {
    Annotator.Annotation all =
        new Annotator(PROFILES, new Diagnostics())
            .annotate(
                MarkdownText.story(text), Surroundings.of(EdtfDate.parse(date), Decisions.none()));
    return all.mentions().stream()
        .filter(m -> !m.slug().equals("sampleland"))
        .map(m -> m.span().in(text) + "=" + m.slug())
        .reduce((a, b) -> a + "," + b)
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Samplish defence minister spoke.         | 2012-06-01 | The Samplish defence minister=ada",
        "Sampleland's Defense Minister spoke.         | 2016-06-01 | Sampleland's Defense Minister=bo",
        "the defence minister of Sampleland spoke     | 2015-03-01 | the defence minister of Sampleland=bo",
        "the defence minister of Sampleland spoke     | 2015-02-28 | the defence minister of Sampleland=ada",
        "The former Samplish defence minister spoke.  | 2012-06-01 | ''",
        "The Samplish ex-defence minister spoke.      | 2012-06-01 | ''",
        "The Samplish deputy defence minister spoke.  | 2012-06-01 | ''",
        "The Samplish defence minister spoke.         | 2022-06-01 | ''",
        "The Samplish defence minister spoke.         | 2015        | ''",
        "Samplish Defence Minister Ada Example spoke. | 2012-06-01 | Ada Example=ada",
        "The Samplish defence minister's office spoke | 2012-06-01 | ''",
        "The defence minister spoke.                  | 2012-06-01 | ''",
        "Ada Example came. The defence minister spoke | 2012-06-01 | Ada Example=ada,The defence minister=ada",
        "Bo Sample came. The defence minister spoke   | 2012-06-01 | Bo Sample=bo"
      })
  void resolvesByCountryAndDate(String text, String date, String expected) {
    assertThat(found(text, date)).isEqualTo(expected);
  }

  @Test
  void listsWhatItCannotResolveWithItsCandidates() {
    MarkdownText text = MarkdownText.story("The Samplish defence minister spoke.");
    Annotator annotator = new Annotator(PROFILES, new Diagnostics());
    assertThat(
            annotator.annotate(text, Surroundings.of(Optional.empty(), Decisions.none())).doubts())
        .containsExactly(
            new Doubt(
                Doubt.Reason.OFFICE,
                "The Samplish defence minister",
                new Span(0, 29),
                List.of("ada", "bo")));
  }
}
