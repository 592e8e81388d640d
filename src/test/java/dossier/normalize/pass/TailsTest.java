package dossier.normalize.pass;

import static dossier.normalize.pass.Drafts.paragraph;
import static dossier.normalize.pass.Drafts.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Rule;
import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Draft;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What follows a heading such as “Related Content”, to the end. */
class TailsTest {
  private static final Block RELATED = paragraph("Related Content");
  private static final Block TEASER = paragraph("Pier closed again");

  private static Draft applied(Block... blocks) {
    return new Tails().apply(Drafts.of(CaptureFormat.TEXT, List.of(blocks)));
  }

  private static List<Integer> cut(Block... blocks) {
    return Drafts.cut(List.of(blocks), applied(blocks));
  }

  @Test
  void isCutWithItsHeading() {
    assertThat(cut(sentence(40), RELATED, TEASER, TEASER)).containsExactly(1, 2, 3);
    assertThat(applied(sentence(40), RELATED, TEASER).blocks().get(2).by(AuditRule.RELATED))
        .isTrue();
  }

  @Test
  void theHeadingIsAWholeLine() {
    assertThat(cut(sentence(40), paragraph("Related Content:"), TEASER)).containsExactly(1, 2);
    assertThat(cut(sentence(40), paragraph("Related Content of the bill"), TEASER)).isEmpty();
    assertThat(cut(sentence(40), paragraph("Related Content?"), TEASER)).isEmpty();
  }

  @Test
  void aHeadingBeforeAllProseEndsNothing() {
    assertThat(cut(RELATED, TEASER, sentence(40))).isEmpty();
  }

  /** 45 of 100 characters of prose may go, and no more. */
  @Test
  void notTooMuchOfTheProseGoes() {
    Block most = paragraph("x".repeat(9) + " word".repeat(9) + ".");
    assertThat(most.plain()).hasSize(55);
    Block least = paragraph("x".repeat(9) + " word".repeat(7) + ".");
    assertThat(least.plain()).hasSize(45);
    Block more = paragraph("x".repeat(10) + " word".repeat(7) + ".");
    assertThat(cut(most, RELATED, TEASER, least)).containsExactly(1, 2, 3);
    assertThat(cut(most, RELATED, TEASER, more)).isEmpty();
  }

  /** A paragraph of 45 words right below goes on with the story; then only the heading goes. */
  @Test
  void theStoryGoesOnBehindABox() {
    assertThat(cut(sentence(100), RELATED, sentence(45))).containsExactly(1);
    assertThat(cut(sentence(100), RELATED, sentence(44))).containsExactly(1, 2);
    Block share = paragraph("Share").cut(AuditRule.SHARE);
    assertThat(cut(sentence(100), RELATED, share, sentence(45))).containsExactly(1);
    Block list = paragraph("word ".repeat(45) + "1 2 3 4 5 6 7 8 9 10 " + "1234567890".repeat(20));
    assertThat(cut(sentence(100), RELATED, list)).containsExactly(1, 2);
  }

  @Test
  void aBoxThatWasCutLosesItsHeading() {
    Block link = TEASER.cut(AuditRule.RELATED);
    assertThat(cut(sentence(40), RELATED, link, sentence(40))).containsExactly(1);
    assertThat(cut(RELATED, link, sentence(40))).containsExactly(0);
    assertThat(cut(sentence(10), RELATED, TEASER, sentence(40))).isEmpty();
  }

  @Test
  void linksToNeighboursEndTheStoryToo() {
    Block next = paragraph("Next: Whales").cut(AuditRule.NEIGHBOURS);
    Draft after = applied(sentence(40), next, sentence(10));
    assertThat(after.blocks().get(2).by(AuditRule.AFTER_STORY)).isTrue();
    assertThat(after.blocks().get(1)).isEqualTo(next);
    assertThat(after.findings()).isEmpty();
  }

  @Test
  void aHeadingThatTheEditorCutEndsTheStoryAllTheSame() {
    Block heading = RELATED.cut(AuditRule.EDITOR_CUT);
    assertThat(cut(sentence(40), heading, TEASER)).containsExactly(2);
    Block kept = RELATED.keep(AuditRule.EDITOR_KEEP);
    assertThat(cut(sentence(40), kept, TEASER)).isEmpty();
  }

  /** One line that reads like the story may be a teaser; two are reported, unless agreed to. */
  @Test
  void proseInATailIsReported() {
    Draft one = applied(sentence(60), RELATED, TEASER, sentence(8));
    assertThat(one.findings()).isEmpty();
    Draft two = applied(sentence(60), RELATED, TEASER, sentence(8), sentence(8));
    assertThat(two.findings()).hasSize(1);
    assertThat(two.findings().get(0).rule()).isEqualTo(Rule.DOUBTFUL_CUT);
    assertThat(two.findings().get(0).message())
        .contains("but 2 of its 4 lines read like the story");
    assertThat(two.findings().get(0).hint()).contains("x.yaml");
    Draft agreed =
        applied(sentence(60), RELATED.cut(AuditRule.EDITOR_CUT), TEASER, sentence(8), sentence(8));
    assertThat(agreed.findings()).isEmpty();
  }
}
