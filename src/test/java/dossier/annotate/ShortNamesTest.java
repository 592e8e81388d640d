package dossier.annotate;

import static dossier.annotate.Profiles.profile;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.annotate.text.Decisions;
import dossier.diagnostic.Diagnostics;
import dossier.markdown.MarkdownText;
import dossier.model.Entity;
import dossier.model.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a full name gives without aliases, and what it must not give. */
class ShortNamesTest {
  private static final List<Entity> WORLD =
      List.of(
          profile("ada-example", "Ada Example", EntityKind.PERSON),
          profile("bea-example", "Bea Example", EntityKind.PERSON),
          profile("tamsin-orrery", "Tamsin Orrery", EntityKind.PERSON),
          profile("peer", "John Samplewick, 2nd Earl of Tarn", EntityKind.PERSON),
          profile("tide-party-norland", "Tide Party", EntityKind.ORGANISATION),
          profile("tide-party-sudland", "Tide Party", EntityKind.ORGANISATION),
          profile("sta", "Sample Tide Agency", EntityKind.ORGANISATION),
          profile("nhlb", "Norland Harbour Lighting Board", EntityKind.ORGANISATION),
          profile("usdt", "United States Department of Tides", EntityKind.ORGANISATION),
          profile("norland", "Republic of Norland", EntityKind.PLACE),
          profile("lagoon-gulls", "Lagoon Gulls", EntityKind.ORGANISATION),
          profile("al-marsh", "Omar Al-Marsh", EntityKind.PERSON),
          profile("academy", "Norland Academy", EntityKind.ORGANISATION, "Academy"),
          profile("tsar", "Peter of Norland", EntityKind.PERSON, "Tsar"));

  private static String mentions(List<Entity> entities, String markdown) {
    String text = markdown.replace("¶", "\n\n");
    List<String> found =
        new Annotator(entities, new Diagnostics())
                .annotate(
                    MarkdownText.story(text), Surroundings.of(Optional.empty(), Decisions.none()))
                .mentions()
                .stream()
                .map(m -> m.span().in(text) + "=" + m.slug())
                .toList();
    return String.join(",", found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // more names than the profile has
        "Ada Maria von Example came            | Ada Maria von Example=ada-example",
        "Ada B. Example came                   | Ada B. Example=ada-example",
        "Ada II Example came                   | ''",
        "Ada met Professor Example             | ''",
        // the title says which of two bearers is meant
        "# Ada Example¶Bea Example met Example | Bea Example=bea-example,Example=ada-example",
        "Ada Example, Bea Example and Example  | Ada Example=ada-example,Bea Example=bea-example",
        // one bearer, named again and again
        "Orrery. Then Orrery                   | ''",
        "Orrery, Orrery, Orrery                | Orrery=tamsin-orrery,Orrery=tamsin-orrery,Orrery=tamsin-orrery",
        "Orrery, Orrery, Orrery and Igor Orrery| ''",
        // a peer has two names
        "John Samplewick, 2nd Earl of Tarn     | John Samplewick=peer,2nd Earl of Tarn=peer",
        // namesakes are told apart by their slugs
        "In Sudland the Tide Party won         | Tide Party=tide-party-sudland",
        "The Tide Party won                    | ''",
        // what the text defines
        "the Sample Tide Agency (STA). STA is  | Sample Tide Agency=sta,STA=sta,STA=sta",
        "the Sample Tide Agency (ABC). STA, ABC| Sample Tide Agency=sta,STA=sta",
        // four initials say enough, three do not
        "The NHLB met                          | NHLB=nhlb",
        "The STA met                           | ''",
        // formal names
        "The U.S. Department of Tides          | U.S. Department of Tides=usdt",
        "The US has a Tides Department         | Tides Department=usdt",
        "A Tides Department                    | ''",
        "Norland is wet                        | Norland=norland",
        // hyphens, small letters of kinds
        "Omar Al Marsh and Omar al-Marsh       | Omar Al Marsh=al-marsh,Omar al-Marsh=al-marsh",
        "The Sample Tide agency                | Sample Tide agency=sta",
        // everyday words and offices
        "the Norland Academy. The Academy says | Norland Academy=academy,Academy=academy",
        "the Norland Academy. Sea Academy says | Norland Academy=academy",
        "Peter of Norland. Tsar Ivan fled      | Peter of Norland=tsar",
        "Peter of Norland. The Tsar fled       | Peter of Norland=tsar,Tsar=tsar"
      })
  void derivesWhatIsSafe(String text, String expected) {
    assertThat(mentions(WORLD, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the small word before makes it the name of another
        "He went to southern Norland      | Norland=south",
        "He went to northern Norland      | Norland=norland",
        // an office that has a profile too
        "Peter of Norland. The Tsar fled  | Peter of Norland=tsar,Tsar=tsar",
        "The Tsar fled                    | Tsar=office",
        // in a town, and at its university
        "He lived in Tarn, at Tarn        | Tarn=tarn,Tarn=tarn-university",
        // an everyday word
        "Rice University. A Rice player   | Rice University=rice,Rice=rice",
        "Rice University. Rice is cooked  | Rice University=rice",
        "A Rice player                    | ''"
      })
  void tellsBearersOfOneNameApart(String text, String expected) {
    List<Entity> namesakes =
        List.of(
            profile("norland", "Norland", EntityKind.PLACE),
            profile("south", "Southern Norland Province", EntityKind.PLACE, "Norland"),
            profile("tsar", "Peter of Norland", EntityKind.PERSON, "Tsar"),
            profile("office", "Tsar", EntityKind.ORGANISATION),
            profile("tarn", "Tarn", EntityKind.PLACE),
            profile("tarn-university", "University of Tarn", EntityKind.ORGANISATION, "Tarn"),
            profile("rice", "Rice University", EntityKind.ORGANISATION, "Rice"));
    assertThat(mentions(namesakes, text)).isEqualTo(expected);
  }

  @Test
  void anUnrelatedProfileChangesNothing() {
    List<Entity> more = new ArrayList<>(WORLD);
    more.add(profile("unrelated", "Quentin Unrelated", EntityKind.PERSON, "Q. U."));
    String text = "Ada Example, Orrery, the Sample Tide Agency (STA), STA in Norland";
    assertThat(mentions(more, text)).isEqualTo(mentions(WORLD, text)).isNotEmpty();
  }
}
