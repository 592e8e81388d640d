package dossier.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.SmallDossier;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What carries an event, what the sources answer, and who held which office that day. */
class EvidenceOnPagesTest {
  private static SmallDossier people(Path temp) {
    return new SmallDossier(temp)
        .profile("ada-varga", "Ada Varga", "person", "aliases: [Varga]\n")
        .profile("port-marin", "Port Marin", "place", "")
        .profile(
            "morning-post", "Morning Post", "organisation", "summary: \"A daily newspaper.\"\n")
        .profile("evening-post", "Evening Post", "organisation", "");
  }

  private static String page(SmallDossier dossier, String cites) {
    return dossier
        .event("vote", "date: 2024-05-01\n", "The council voted " + cites + ".")
        .build()
        .words("events/vote.html");
  }

  @Test
  void whatOneSourceTellsIsReported(@TempDir Path temp) {
    SmallDossier dossier =
        people(temp).report("2024-05-02-a", "Morning Post", "The council voted.");
    assertThat(page(dossier, "[@2024-05-02-a#p1]"))
        .contains("Status reported")
        .contains("Basis One source.");
  }

  @Test
  void whatTwoTellThatDoNotLeanOnEachOtherTookPlace(@TempDir Path temp) {
    SmallDossier dossier =
        people(temp)
            .report("2024-05-02-a", "Morning Post", "The council voted.")
            .report("2024-05-02-b", "Evening Post", "There was a vote.");
    assertThat(page(dossier, "[@2024-05-02-a#p1] [@2024-05-02-b#p1]"))
        .contains("Status took place")
        .contains("Basis 2 sources, neither of which has it from the other.");
  }

  @Test
  void whoNamesTheOtherAsItsSourceLeansOnIt(@TempDir Path temp) {
    SmallDossier dossier =
        people(temp)
            .report("2024-05-02-a", "Morning Post", "The council voted.")
            .report("2024-05-02-b", "Evening Post", "According to Morning Post, there was a vote.");
    assertThat(page(dossier, "[@2024-05-02-a#p1] [@2024-05-02-b#p1]"))
        .contains("Status reported")
        .contains("Basis 2 sources, but only one independent of the others.");
  }

  @Test
  void whatIsPassedOnAndByWhomIsSaid(@TempDir Path temp) {
    SmallDossier dossier =
        people(temp)
            .report(
                "2024-05-02-b",
                "Evening Post",
                "Two officials told Morning Post on Tuesday that there had been a vote.");
    assertThat(page(dossier, "[@2024-05-02-b#p1]"))
        .contains("One source; passed on from: Morning Post; told by people without a name.");
  }

  @Test
  void aPageWithAWarningConfirmsNothing(@TempDir Path temp) {
    SmallDossier dossier =
        people(temp)
            .report("2024-05-02-a", "Morning Post", "The council voted.")
            .report("2024-05-02-b", "Evening Post", "There was a vote.")
            .with("articles/2024-05-02-b.yaml", "trust: \"A page that splices others.\"\n");
    assertThat(page(dossier, "[@2024-05-02-a#p1] [@2024-05-02-b#p1]"))
        .contains("Status reported")
        .contains("One source; and one unverified page.");
  }

  @Test
  void whatWasStillToComeIsNotSaidToHaveTakenPlace(@TempDir Path temp) {
    String page =
        people(temp)
            .report("2024-05-02-a", "Morning Post", "The council will vote.")
            .event("vote", "date: 2024-06-01\nstatus: planned\n", "A vote [@2024-05-02-a#p1].")
            .build()
            .words("events/vote.html");
    assertThat(page).contains("Status still to come when the sources were written");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "312 ships (2023) | 312 ships (2023) | Both sources agree.",
        "312 ships (2023) | 400 ships (2023) | The sources differ: 2 answers in 2 sources.",
        "312 ships (2022) | 400 ships (2023) | The sources give 2 answers, for different times."
      })
  void agreementIsSaidAndNeverAveraged(
      String first, String second, String agreement, @TempDir Path temp) {
    String account =
        "Ships called [@2024-05-02-a#p1].\n\n## How many ships called?\n\n- "
            + first
            + " [@2024-05-02-a#p1]\n- "
            + second
            + " [@2024-05-02-b#p1]";
    SmallDossier.Built built =
        people(temp)
            .report("2024-05-02-a", "Morning Post", "Many ships called.")
            .report("2024-05-02-b", "Evening Post", "A lot of ships called.")
            .event("vote", "date: 2024-05-01\n", account)
            .build();
    assertThat(built.words("events/vote.html")).contains("How many ships called? " + agreement);
    assertThat(built.file("data/accounts.json")).contains("\"agreement\" : \"" + agreement + "\"");
    assertThat(built.file("events/vote.html")).containsOnlyOnce("How many ships called?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2015-06-01 | Later mayor of Port Marin.",
        "2017-06-01 | Then mayor of Port Marin.",
        "2019-06-01 | By then former, and later again, mayor of Port Marin.",
        "2022-06-01 | Then mayor of Port Marin.",
        "2024-06-01 | By then former mayor of Port Marin."
      })
  void theCardSaysTheOfficeOfThatDay(String day, String office, @TempDir Path temp) {
    assertThat(card(day, temp)).contains("Ada Varga person once " + office);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A poet. | Then mayor of Port Marin. A poet.",
        "Mayor of Port Marin, who wrote poems. | Then mayor of Port Marin, who wrote poems.",
        "Mayor of Port Marin from 2016 to 2018. | Mayor of Port Marin from 2016 to 2018."
      })
  void theOfficeIsSaidOnce(String summary, String card, @TempDir Path temp) {
    String roles = "roles:\n  - {title: mayor, of: port-marin, from: 2016, to: 2018}\n";
    String page =
        new SmallDossier(temp)
            .profile("ada-varga", "Ada Varga", "person", "summary: \"" + summary + "\"\n" + roles)
            .profile("port-marin", "Port Marin", "place", "")
            .report("2017-06-01-a", "Morning Post", "Ada Varga spoke.")
            .build()
            .words("sources/2017-06-01-a.html");
    assertThat(page).contains("Ada Varga person once " + card);
  }

  @Test
  void withoutADayThereIsNoOffice(@TempDir Path temp) {
    assertThat(card("2017-06/..", temp)).contains("Ada Varga person once").doesNotContain("mayor");
  }

  private static String card(String day, Path temp) {
    return new SmallDossier(temp)
        .profile("port-marin", "Port Marin", "place", "")
        .profile(
            "ada-varga",
            "Ada Varga",
            "person",
            "roles:\n  - {title: mayor, of: port-marin, from: 2016-01-01, to: 2018-01-01}\n"
                + "  - {title: mayor, of: port-marin, from: 2021-01-01, to: 2023-01-01}\n")
        .with(
            "articles/x.md", "---\ntitle: \"X\"\npublished: " + day + "\n---\n\nAda Varga spoke.\n")
        .build()
        .words("sources/x.html");
  }

  @Test
  void whatFollowedStandsBehindWhatItFollowed(@TempDir Path temp) {
    String page =
        people(temp)
            .report("2024-05-02-a", "Morning Post", "A letter and an answer.")
            .event("answer", "date: 2024-04\nafter: [letter]\n", "An answer [@2024-05-02-a#p1].")
            .event("letter", "date: 2024-04\n", "A letter [@2024-05-02-a#p1].")
            .event("before", "date: 2024-03\n", "Before [@2024-05-02-a#p1].")
            .build()
            .words("events.html");
    assertThat(page).matches(".*Event before.*Event letter.*Event answer.*");
  }

  @Test
  void anEditorRulesOnAQuotation(@TempDir Path temp) {
    SmallDossier dossier =
        people(temp)
            .report(
                "2024-05-02-a",
                "Morning Post",
                "Varga spoke. A voice said: “It is late, friends.” The “plan” stood.")
            .with(
                "articles/2024-05-02-a.yaml",
                "quotations:\n  - {text: \"It is late\", speaker: ada-varga, to: none}\n"
                    + "  - {text: \"plan\", kind: none}\n");
    String json = dossier.build().file("data/quotations.json");
    assertThat(json)
        .contains("\"speaker\" : \"ada-varga\"")
        .contains("\"how\" : \"inferred\"")
        .doesNotContain("\"exact\" : \"plan\"");
  }

  @Test
  void whatIsWithheldStandsInNoFile(@TempDir Path temp) {
    SmallDossier dossier =
        people(temp)
            .report(
                "2024-05-02-a", "Morning Post", "Ada Varga said: “The tide keeps every promise.”")
            .with("articles/2024-05-02-a.yaml", "rights: link\n")
            .report(
                "2024-05-03-b",
                "Evening Post",
                "Ada Varga said: “Every promise is kept by the tide.”")
            .event(
                "vote",
                "date: 2024-05-01\nparticipants: [ada-varga]\n",
                "Varga spoke [@2024-05-02-a#p1] [@2024-05-03-b#p1].");
    for (Map.Entry<String, String> file : dossier.build().site().entrySet()) {
      assertThat(file.getValue()).as(file.getKey()).doesNotContain("tide keeps every promise");
    }
  }

  @Test
  void aSourceShowsWhichClaimsRestOnIt(@TempDir Path temp) {
    SmallDossier dossier =
        people(temp).report("2024-05-02-a", "Morning Post", "The council voted.");
    String page =
        dossier
            .event("vote", "date: 2024-05-01\n", "The council voted in May [@2024-05-02-a#p1].")
            .build()
            .words("sources/2024-05-02-a.html");
    assertThat(page).contains("Event vote , 1 May 2024: The council voted in May");
  }

  private static final String HEARING =
      """
      Ada Varga told Bo Keller: “We shall sign it today.”

      Ada Varga, who had earlier called him “a true friend”, spoke at length. The hearing ended at noon.

      Ada Varga said: “Bo Keller was kind to me.”

      The next one will be in a year. It will be longer.""";

  private static String eventOf(String words, Path temp) {
    String json =
        people(temp)
            .profile("bo-keller", "Bo Keller", "person", "aliases: [Keller]\n")
            .report("2024-05-02-a", "Morning Post", HEARING)
            .event(
                "hearing",
                "date: 2024-05-01\nparticipants: [ada-varga, bo-keller]\nplace: port-marin\n",
                "They met [@2024-05-02-a#p1 \"told Bo\"] [@2024-05-02-a#p2 \"at noon\"]"
                    + " [@2024-05-02-a#p3 \"Varga said\"].")
            .event(
                "next",
                "date: 2025-05-01\nstatus: planned\nparticipants: [ada-varga, bo-keller]\n",
                "They will meet [@2024-05-02-a#p1 \"told Bo\"] [@2024-05-02-a#p4 \"be longer\"]"
                    + " [@2024-05-02-a#p4 \"next one\"] [@2024-05-02-a#p2 \"at length\"].")
            .build()
            .file("data/quotations.json");
    int at = json.indexOf(words);
    return json.substring(at, json.indexOf('}', at))
        .lines()
        .filter(l -> l.contains("\"event\"") || l.contains("\"venue\"") || l.contains("\"date\""))
        .map(l -> l.strip().replaceAll("[\",]", ""))
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We shall sign it today | date : 2024-05-01 venue : port-marin event : hearing",
        "a true friend          | date : null venue : null event : null",
        "Bo Keller was kind     | date : null venue : null event : null"
      })
  void aQuotationBelongsToTheEventAtWhichItWasSaid(String words, String event, @TempDir Path temp) {
    assertThat(eventOf(words, temp)).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Varga said “no comment at all”, according to Morning Post. | evening-post ← morning-post ← ada-varga",
        "Morning Post reported, when the vote was over, Ada Varga said: “We won.” | evening-post ← morning-post ← ada-varga",
        "A source close to Ada Varga and a clerk told Morning Post that Bo Keller had called it “a line in water”."
            + " | evening-post ← morning-post ← A source close to Ada Varga and a clerk ← bo-keller",
        "Two clerks told Morning Post's Cy Third that Bo Keller had called it “a line in water”."
            + " | evening-post ← morning-post ← cy-third ← Two clerks ← bo-keller",
        "After Ada Varga told Morning Post her view, Bo Keller said: “Indeed, no.” | evening-post ← bo-keller",
        "Ada Varga said that it was late, and Bo Keller replied: “Indeed.” | evening-post ← bo-keller"
      })
  void theChainOfTellingIsTrueToTheText(String story, String chain, @TempDir Path temp) {
    String json =
        people(temp)
            .profile("bo-keller", "Bo Keller", "person", "")
            .profile("cy-third", "Cy Third", "person", "")
            .report("2024-05-02-a", "Evening Post", story)
            .build()
            .file("data/quotations.json");
    String list = json.substring(json.indexOf("\"chain\""), json.indexOf("\"event\""));
    assertThat(
            list.replaceAll("(?s).*\\[|\\].*", "")
                .strip()
                .replaceAll("\"", "")
                .replaceAll(",\\s+", " ← "))
        .isEqualTo(chain);
  }

  @Test
  void whatWasToldToAnOutletWasSaidThere(@TempDir Path temp) {
    String json =
        people(temp)
            .report(
                "2024-05-02-a",
                "Evening Post",
                "In an interview with Morning Post in 2019, Ada Varga said: “We won.”")
            .build()
            .file("data/quotations.json");
    assertThat(json).contains("\"venue\" : \"morning-post\"").contains("\"date\" : \"2019\"");
  }
}
