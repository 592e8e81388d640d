package dossier;

import dossier.content.Filed;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Rule;
import dossier.diagnostic.Severity;
import dossier.model.Answer;
import java.util.List;

/** Lets notes be quiet that an editor has answered, as long as what they are about stands. */
final class Answers {
  private Answers() {}

  /**
   * Takes the answered notes back.
   *
   * @param complete whether all captures of the dossier are there, and not others in their place
   */
  static void apply(List<Filed> filed, boolean complete, Diagnostics diagnostics) {
    for (Filed capture : filed) {
      String file = capture.capture().file().path();
      for (Answer answer : capture.sidecar().answers()) {
        int quiet = diagnostics.takeBack(d -> meant(d, file, answer));
        if (quiet == 0 && complete) {
          diagnostics.add(
              Rule.LOST_ANSWER,
              answer.place(),
              "no note "
                  + answer.rule()
                  + answer.text().map(t -> " on `" + t + "`").orElse("")
                  + " is given any more",
              "take the answer out");
        }
      }
    }
  }

  private static boolean meant(Diagnostic finding, String file, Answer answer) {
    return finding.severity() == Severity.NOTE
        && finding.rule().id().equals(answer.rule())
        && finding.location().file().equals(file)
        && answer
            .text()
            .map(
                t ->
                    finding.location().marked().equals(t)
                        || finding.message().contains("`" + t + "`"))
            .orElse(true);
  }
}
