package dossier.annotate.form;

import static dossier.annotate.Profiles.profile;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Diagnostics;
import dossier.model.EntityKind;
import dossier.model.SurfaceForm;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a name may be shortened to, and how far each form may be trusted. */
class SurfaceFormsTest {
  private static String derived(EntityKind kind, String name) {
    return SurfaceForms.of(List.of(profile("x", name, kind)), new Diagnostics()).stream()
        .filter(f -> f.origin() != SurfaceForm.Origin.NAME)
        .map(f -> f.text() + "=" + f.origin().name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Ada Example             | Example=surname; Example, Ada=short; Ada=part",
        "Ada B. Example          | Ada Example=short; Example=surname; Example, Ada B.=short; Ada=part",
        "Cher                    | ``",
        "Li Wo                   | Wo, Li=short",
        "Li Wei                  | Wei=surname; Wei, Li=short",
        "Ada Example (politician)| Ada Example=short; Example=surname; Example, Ada=short; Ada=part",
        "ada example             | ``",
        "Иван Примеров           | Примеров=surname; Примеров, Иван=short; Иван=part",
        "Judge Sample            | Sample=surname; Sample, Judge=short",
        // two surnames may both be meant
        "Ada Sorolla Vidal       | Ada Vidal=short; Sorolla Vidal=middle; Sorolla=middle; Ada Sorolla=middle; Vidal=surname; Vidal, Ada Sorolla=short; Ada=part",
        "Ada Li Vidal            | Ada Vidal=short; Vidal=surname; Vidal, Ada Li=short; Ada=part",
        // particles belong to the surname
        "Ilse van den Holm       | van den Holm=surname; Holm=surname; van den Holm, Ilse=short; Ilse=part",
        "Yusuf al-Tamri          | al-Tamri=surname; Tamri=surname; al-Tamri, Yusuf=short; Tamri, Yusuf=short; Yusuf=part; Yusuf el-Tamri=short; el-Tamri=surname; el-Tamri, Yusuf=short",
        // called by the first name
        "Henry of Sample         | Henry=surname",
        "Alexandra the Great     | Alexandra=short",
        "Ferrand IV              | Ferrand=part",
        // the son, with and without what tells him from his father
        "Bo Sample Jr.           | Bo Sample, Jr.=short; Bo Sample Jr=short; Bo Sample, Jr=short; Bo Sample=part; Sample Jr=surname; Sample=surname; Sample, Bo=short",
        "Robert \"Bob\" Sample | Robert Sample=short; Bob Sample=short; Sample=surname; Sample, Robert=short; Robert=part"
      })
  void people(String name, String expected) {
    assertThat(derived(EntityKind.PERSON, name)).isEqualTo(expected);
  }

  @Test
  void aPeersRankIsASecondName() {
    List<SurfaceForm> forms =
        SurfaceForms.of(
            List.of(profile("x", "John Example, 2nd Earl of Tarn", EntityKind.PERSON)),
            new Diagnostics());
    assertThat(forms)
        .filteredOn(f -> f.origin() == SurfaceForm.Origin.NAME)
        .extracting(SurfaceForm::text)
        .containsExactly("John Example", "2nd Earl of Tarn");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Harrow School                    | Harrow=part",
        "University of Tarn               | Tarn University=part",
        "University of the Tarn           | ``",
        "Boster Red Fins                  | BRF=part; Red Fins=part; Fins=part",
        "Central Tide Survey Board        | CTSB=short; Survey Board=part",
        "Sample Harbour Group (SHG)       | Sample Harbour Group=short; SHG=part; SHG=short; Sample Harbour=part; Harbour Group=part",
        "Price Inc                        | Price=part; Price Inc.=short; Price, Inc=short; Price, Inc.=short",
        "Tarnwick Inc                     | Tarnwick=short; Tarnwick Inc.=short; Tarnwick, Inc=short; Tarnwick, Inc.=short; Tarnwick=part",
        "Tarn & Co                        | Tarn and Co=short",
        "The Tarn Post                    | Tarn Post=short; Tarn Post=part",
        "The Times                        | Times=part",
        "Ministry of Tides                | Tides Ministry=part",
        "Ministry of the Tides            | Tides Ministry=part",
        "Ministry of tides                | ``",
        "United Isles Air Force           | UIAF=short; U.I. Air Force=short; UI Air Force=short; Air Force=part",
        "United Isles Department of Tides | UIDT=short; U.I. Department of Tides=short; UI Department of Tides=short; Department of Tides=part; Tides Department=part; U.I. Tides Department=part; UI Tides Department=part"
      })
  void bodies(String name, String expected) {
    assertThat(derived(EntityKind.ORGANISATION, name)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Tarn, D.C.                   | Tarn=short",
        "Republic of Exampla          | Exampla=short",
        "The Republic of Exampla      | Republic of Exampla=short; Exampla=short",
        "Democratic Republic of Tarn  | DRT=part; Tarn=short",
        "Republic of the Blue Isles   | RBI=part; Blue Isles=short",
        "Republic of the Far Blue Isles | RFBI=part",
        "Republic of hope             | ``",
        "United Isles                 | UI=short; U.I.=short",
        "United Isles of Norland      | UIN=part; United Isles=short",
        "Tarn Bay Park                | TBP=part; Tarn Bay=part"
      })
  void places(String name, String expected) {
    assertThat(derived(EntityKind.PLACE, name)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "EVENT | Tide Fair 2019 | Tide Fair, 2019=short; Tide Fair of 2019=short; Tide Fair in 2019=short; 2019 Tide Fair=short; Tide Fair=part",
        "EVENT | 2019 Tide Fair | Tide Fair=part; Tide Fair 2019=short; Tide Fair, 2019=short; Tide Fair of 2019=short; Tide Fair in 2019=short",
        "WORK  | The Long Tide  | Long Tide=short",
        "WORK  | Long Tide Song | LTS=part"
      })
  void eventsAndWorks(EntityKind kind, String name, String expected) {
    assertThat(derived(kind, name)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Example (politician) | Ada Example",
        "Tarn, D.C.               | Tarn",
        "Bo Sample, Jr.           | Bo Sample, Jr.",
        "Tarnland vote, 2024      | Tarnland vote, 2024",
        "(nobody)                 | (nobody)"
      })
  void aQualifierIsNoPartOfAName(String name, String base) {
    assertThat(SurfaceForms.unqualified(name)).isEqualTo(base);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "United Isles rules     | United Isles | true",
        "U.I. rules             | United Isles | true",
        "the UI rules           | United Isles | true",
        "the UIs                | United Isles | false",
        "the ui rules           | United Isles | false",
        "Isles that are united  | United Isles | false"
      })
  void aUnionIsNamedInFullOrByItsInitials(String text, String union, boolean named) {
    assertThat(Formal.names(text, union)).isEqualTo(named);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "United Isles Air Force  | United Isles",
        "United Isles of Norland | ``",
        "United Isles            | ``",
        "United tides of Norland | ``",
        "Tarn Air Force          | ``"
      })
  void aUnionStandsBeforeWhatIsItsOwn(String name, String union) {
    assertThat(Formal.ofUnion(name).orElse("")).isEqualTo(union);
  }
}
