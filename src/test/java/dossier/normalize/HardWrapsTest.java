package dossier.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Audit;
import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.model.Source;
import org.junit.jupiter.api.Test;

/** Lines that were broken at one width are one paragraph; others are not. */
class HardWrapsTest {
  private static final String WRAPPED =
      """
      The ferry that runs between the two towns on the lake was sold last night,
      its owner Tamsin Orrery said, for a price that nobody would name. A well-
      known buyer from the north had been seen at the pier, and the crew knew no-
      thing of it until the papers came.

      In the morning the boats lay still, and the harbour office, which had been
      warned, let the children in to see them.
      """;

  private static Source source(String text) {
    return Normalized.source(CaptureFormat.TEXT, text);
  }

  @Test
  void joinsTheLinesOfAParagraph() {
    assertThat(source(WRAPPED).body())
        .contains("was sold last night, its owner Tamsin Orrery said, for a price")
        .contains(
            "\n\nIn the morning the boats lay still, and the harbour office, which had been warned,")
        .doesNotContain("night,\n");
  }

  @Test
  void mendsBrokenWordsAndKeepsTheHyphenOfCompounds() {
    assertThat(source(WRAPPED).body())
        .contains("knew nothing of it")
        .contains("A well-known buyer");
  }

  @Test
  void recordsEachJointWithItsPlace() {
    Source source = source(WRAPPED);
    assertThat(source.audit().entries())
        .filteredOn(e -> e.fate() == Audit.Fate.REPAIRED)
        .extracting(Audit.Entry::rule)
        .containsOnly(AuditRule.WRAPPED, AuditRule.HYPHENATED);
    assertThat(source.audit().entries())
        .filteredOn(e -> e.rule() == AuditRule.HYPHENATED)
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.result()).isEqualTo("nothing");
              assertThat(e.span().in(WRAPPED)).startsWith("no-");
              assertThat(e.line()).isEqualTo(3);
            });
  }

  @Test
  void headlinesOfOneLengthStayApart() {
    String list =
        """
        The council of the harbour town has met on Monday to vote on the quay again
        Two boats of the ferry line were sold to a buyer from the north of the lake
        Nobody in the harbour office would say what the repair of the pier will cost

        The harbour town is quiet, and nobody there remembers a longer winter than this one, he said.
        """;
    assertThat(source(list).body()).doesNotContain("again Two boats");
  }

  @Test
  void shortLinesAreVerse() {
    String verse =
        """
        The lake lay still, the night was
        deep, the ferry had no one to keep,
        and all the town was fast asleep.

        So goes the song that the crew sings when the boats come home in the evening, and it goes on.
        """;
    assertThat(source(verse).body()).doesNotContain("was deep, the ferry");
  }

  @Test
  void linesOfAScreenAreParagraphs() {
    String pasted =
        "The ferry was sold last night for a price that nobody would name, its owner said at the pier in the rain, as the papers had it.\n"
            + "and then, so the crew, nothing was heard of it until the next morning, when the harbour office opened its doors to all of them.\n";
    assertThat(source(pasted).body()).contains("papers had it.\n\nand then");
  }
}
