package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** A log hears of a run every ten seconds, a terminal of each stage and twice a second. */
class ProgressLinesTest {
  private static final long SECOND = 1_000_000_000;

  private final StringWriter told = new StringWriter();
  private long now;

  private ProgressLines lines(boolean terminal, boolean verbose) {
    return new ProgressLines(new PrintWriter(told), terminal, verbose, () -> now);
  }

  private String told() {
    return told.toString().replace(System.lineSeparator(), "\n");
  }

  private void steps(ProgressLines lines, int count) {
    for (int i = 0; i < count; i++) {
      lines.step();
    }
  }

  @Test
  void aLogIsToldNothingOfAShortRun() {
    try (ProgressLines lines = lines(false, false)) {
      lines.stage("annotating", 10, "source");
      now = 10 * SECOND - 1;
      steps(lines, 10);
    }
    assertThat(told()).isEmpty();
  }

  @Test
  void aLogIsToldEveryTenSecondsHowFarItIsAndHowLongItWillTake() {
    ProgressLines lines = lines(false, false);
    now = 2 * SECOND;
    lines.stage("annotating", 1000, "source");
    steps(lines, 399);
    now = 10 * SECOND;
    steps(lines, 5);
    now = 20 * SECOND - 1;
    steps(lines, 50);
    assertThat(told())
        .isEqualTo("  10.00 s  annotating 1000 sources: 400 done, 50 a second, 12 s left\n");
    now = 20 * SECOND;
    lines.stage("rendering", 1, "page");
    assertThat(told()).endsWith("left\n  20.00 s  rendering 1 page\n");
  }

  @Test
  void whoseCountNobodyKnowsHasNoTimeLeft() {
    ProgressLines lines = lines(false, false);
    lines.stage("reading content");
    now = 10 * SECOND;
    lines.step();
    assertThat(told()).isEqualTo("  10.00 s  reading content: 1 done, 0 a second\n");
  }

  @Test
  void aTerminalIsToldEachStageAndItsLineIsWrittenOver() {
    ProgressLines lines = lines(true, false);
    lines.stage("annotating", 100, "source");
    now = SECOND / 2 - 1;
    lines.step();
    assertThat(told()).isEqualTo("· annotating 100 sources\n");
    now = SECOND / 2;
    lines.step();
    assertThat(told()).endsWith("\n\r\u001b[K· annotating 100 sources");
    now = 2 * SECOND;
    steps(lines, 6);
    assertThat(told())
        .endsWith("\r\u001b[K· annotating 100 sources: 3 done, 2 a second, 65 s left");
    lines.stage("checking the pages");
    assertThat(told()).endsWith("left\r\u001b[K· checking the pages\n");
    now = 4 * SECOND;
    lines.step();
    lines.close();
    assertThat(told()).endsWith("\r\u001b[K");
  }

  @Test
  void verboseTellsWhenEachStageBeganAndIsNotWrittenOver() {
    ProgressLines lines = lines(true, true);
    lines.stage("reading content");
    now = SECOND + SECOND / 4;
    lines.stage("annotating", 2, "source");
    lines.step();
    now = 10 * SECOND;
    lines.step();
    lines.close();
    assertThat(told())
        .isEqualTo(
            "   0.00 s  reading content\n"
                + "   1.25 s  annotating 2 sources\n"
                + "  10.00 s  annotating 2 sources: 2 done, 0 a second\n");
  }
}
