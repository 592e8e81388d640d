package dossier.annotate;

import static dossier.annotate.Profiles.profile;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.annotate.text.Decisions;
import dossier.diagnostic.Diagnostics;
import dossier.markdown.LinkInserter;
import dossier.markdown.MarkdownText;
import dossier.model.Entity;
import dossier.model.EntityKind;
import dossier.model.LinkScope;
import dossier.model.Mention;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AnnotatorTest {
  private static final List<Entity> PEOPLE =
      List.of(
          profile("ada-example", "Ada Example", EntityKind.PERSON),
          profile("bo-al-sample", "Bo al-Sample", EntityKind.PERSON, "B. Sample"),
          profile("port-sample", "Port Sample", EntityKind.PLACE),
          profile("sample-courier", "The Sample Courier", EntityKind.ORGANISATION, "Courier"),
          profile("office", "Mayor's Office", EntityKind.ORGANISATION, "U.S.O."),
          profile("jose", "José Núñez", EntityKind.PERSON),
          profile("vvp", "Vera Viktorovna Pavlova", EntityKind.PERSON));

  private static List<String> mentions(String markdown) {
    MarkdownText text = MarkdownText.story(markdown);
    return annotator(PEOPLE)
        .annotate(text, Surroundings.of(Optional.empty(), Decisions.none()))
        .mentions()
        .stream()
        .map(m -> m.span().in(markdown) + "=" + m.slug())
        .toList();
  }

  private static Annotator annotator(List<Entity> entities) {
    return new Annotator(entities, new Diagnostics());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Example spoke.                     | Ada Example=ada-example",
        "Ada Example's speech                   | Ada Example=ada-example",
        "Ada Example’s speech                   | Ada Example=ada-example",
        "an Ada Example-Courier call            | Ada Example=ada-example,Courier=sample-courier",
        "The Sample Courier wrote               | The Sample Courier=sample-courier",
        "in Port Sample today                   | Port Sample=port-sample",
        "the Mayor’s Office said                | Mayor’s Office=office",
        "at the U.S.O. today                    | U.S.O.=office",
        "Port   Sample                          | Port   Sample=port-sample",
        "Examples abound, Portsample too        | ''",
        "Example spoke                          | ''",
        "Ada Example came. Example spoke.       | Ada Example=ada-example,Example=ada-example",
        "Ada Example came. Inviting Example won | Ada Example=ada-example,Example=ada-example",
        "Ada Example came. Tell Example I agree | Ada Example=ada-example,Example=ada-example",
        "Ada Example came, Igor Example left    | Ada Example=ada-example",
        "The Bank of Port Sample closed         | ''",
        "Port Sample University opened          | ''",
        "ADA EXAMPLE MEETS PAVLOVA              | ADA EXAMPLE=ada-example",
        "Vera Pavlova and Jose Nunez            | Vera Pavlova=vvp,Jose Nunez=jose",
        "Vera Viktorovna Pavlowa                | ''",
        "“The Courier and the Sea” is a film    | ''",
        "ada example in small letters           | ''"
      })
  void findsWholeWordsLeftmostLongest(String text, String expected) {
    assertThat(String.join(",", mentions(text))).isEqualTo(expected);
  }

  @Test
  void comparesLettersNotTheirEncoding() {
    String decomposed = Normalizer.normalize("José Núñez came", Normalizer.Form.NFD);
    assertThat(mentions(decomposed)).hasSize(1).first().asString().endsWith("=jose");
    assertThat(mentions("Ada\u00A0Exam\u00ADple came"))
        .containsExactly("Ada\u00A0Exam\u00ADple=ada-example");
  }

  @Test
  void linksNothingInHeadingsCodeLinksAndAddresses() {
    assertThat(
            mentions("# Ada Example\n\n`Ada Example`, [Ada Example abroad](https://example.org)"))
        .isEmpty();
    assertThat(mentions("@Example wrote to ada@Example.org, see #Example and Example.org"))
        .isEmpty();
    assertThat(mentions("    Ada Example in code\n\n<b title=\"Ada Example\">x</b>")).isEmpty();
  }

  @Test
  void aNameThatIsAllOfALinkOfAClippingIsAMentionAndNoLink() {
    MarkdownText text = MarkdownText.story("[Ada Example](https://example.org) met Ada Example");
    List<Mention> found =
        annotator(PEOPLE)
            .annotate(text, Surroundings.of(Optional.empty(), Decisions.none()))
            .mentions();
    assertThat(LinkChoice.choose(text, found, LinkScope.PAGE, Set.of()))
        .extracting(Mention::linked)
        .containsExactly(false, true);
  }

  @Test
  void findsNamesAcrossLinesAndInQuotesAndLists() {
    assertThat(mentions("> Ada\n> Example said\n\n- in Port\n  Sample")).hasSize(2);
  }

  @Test
  void aFormOfTwoEntitiesIsReportedAndNeedsSupport() {
    List<Entity> two =
        List.of(
            profile("a", "Ann Twin", EntityKind.PERSON, "Twin"),
            profile("b", "Bob Twin", EntityKind.PERSON, "Twin"));
    Diagnostics diagnostics = new Diagnostics();
    Annotator annotator = new Annotator(two, diagnostics);
    assertThat(slugs(annotator, "Twin spoke")).isEmpty();
    assertThat(slugs(annotator, "Twin spoke, then Ann Twin")).containsExactly("a", "a");
    assertThat(slugs(annotator, "Twin, Ann Twin and Bob Twin")).containsExactly("a", "b");
    assertThat(diagnostics.sorted()).hasSize(1).first().asString().contains("SHARED_FORM");
  }

  private static List<String> slugs(Annotator annotator, String text) {
    return annotator
        .annotate(MarkdownText.story(text), Surroundings.of(Optional.empty(), Decisions.none()))
        .mentions()
        .stream()
        .map(Mention::slug)
        .toList();
  }

  @Test
  void linksTheFirstInEachSection() {
    String markdown = "Ada Example and Example.\n\n## Later\n\nExample again, in Port Sample.\n";
    MarkdownText text = MarkdownText.story(markdown);
    List<Mention> all =
        annotator(PEOPLE)
            .annotate(text, Surroundings.of(Optional.empty(), Decisions.none()))
            .mentions();
    List<Mention> chosen = LinkChoice.choose(text, all, LinkScope.SECTION, Set.of("port-sample"));
    assertThat(chosen.stream().map(Mention::linked)).containsExactly(true, false, true, false);
    assertThat(chosen.stream().map(Mention::id)).doesNotHaveDuplicates();
    assertThat(links(text, all, LinkScope.PAGE)).containsExactly(true, false, false, true);
    assertThat(links(text, all, LinkScope.ALL)).containsExactly(true, true, true, true);
    assertThat(links(text, all, LinkScope.NONE)).containsExactly(false, false, false, false);
  }

  private static Stream<Boolean> links(MarkdownText text, List<Mention> all, LinkScope scope) {
    return LinkChoice.choose(text, all, scope, Set.of()).stream().map(Mention::linked);
  }

  /** Texts put together at random from names, marks and Markdown. */
  static Stream<String> randomTexts() {
    List<String> pieces =
        List.of(
            "Ada Example",
            "Example",
            "’s",
            "'s",
            " ",
            "\n",
            "\n\n",
            "Port Sample",
            "*",
            "**",
            "[x](y)",
            "`",
            "> ",
            "- ",
            "# ",
            "Courier",
            "José Núñez",
            "\u00A0",
            "—",
            "(",
            ")",
            "\\",
            "&amp;",
            "1. ",
            "<b>",
            "word ",
            "U.S.O.");
    Random random = new Random(20261122);
    return Stream.generate(
            () -> {
              StringBuilder text = new StringBuilder();
              for (int i = 0; i < 40; i++) {
                text.append(pieces.get(random.nextInt(pieces.size())));
              }
              return text.toString();
            })
        .limit(300);
  }

  @Test
  void randomTextsHoldMentions() {
    long mentions = randomTexts().mapToLong(t -> slugs(annotator(PEOPLE), t).size()).sum();
    assertThat(mentions).isGreaterThan(300);
  }

  @ParameterizedTest
  @MethodSource("randomTexts")
  void textOutsideTheLinksStaysAsItWas(String markdown) {
    MarkdownText text = MarkdownText.story(markdown);
    List<Mention> mentions =
        annotator(PEOPLE)
            .annotate(text, Surroundings.of(Optional.empty(), Decisions.none()))
            .mentions();
    List<LinkInserter.Inserted> links =
        mentions.stream()
            .map(m -> new LinkInserter.Inserted(m.span(), "§" + m.slug() + "§"))
            .toList();
    String linked = LinkInserter.insert(markdown, links);
    String restored = linked;
    for (Mention m : mentions) {
      String surface = m.span().in(markdown);
      restored =
          restored.replaceFirst(
              Pattern.quote("[" + surface + "](§" + m.slug() + "§)"),
              Matcher.quoteReplacement(surface));
    }
    assertThat(restored).isEqualTo(markdown);
  }

  @ParameterizedTest
  @MethodSource("randomTexts")
  void orderOfProfilesDoesNotMatter(String markdown) {
    List<Entity> reversed = new ArrayList<>(PEOPLE);
    Collections.reverse(reversed);
    MarkdownText text = MarkdownText.story(markdown);
    assertThat(
            annotator(reversed)
                .annotate(text, Surroundings.of(Optional.empty(), Decisions.none()))
                .mentions())
        .isEqualTo(
            annotator(PEOPLE)
                .annotate(text, Surroundings.of(Optional.empty(), Decisions.none()))
                .mentions());
  }
}
