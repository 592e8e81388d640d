package dossier.annotate;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Rule;
import dossier.model.Source;
import java.util.HashSet;
import java.util.Set;

/** Lists for review what annotating left in doubt, each wording once for a source. */
public final class Doubts {
  private Doubts() {}

  /** Reports the doubts about one source. */
  public static void report(
      Annotator.Annotation annotation, Source source, Diagnostics diagnostics) {
    Set<String> said = new HashSet<>();
    for (Doubt doubt : annotation.doubts()) {
      if (said.add(doubt.reason() + " " + doubt.surface())) {
        diagnostics.add(
            rule(doubt), source.place(doubt.span()), message(doubt), hint(doubt, source));
      }
    }
  }

  private static Rule rule(Doubt doubt) {
    return switch (doubt.reason()) {
      case OFFICE -> Rule.UNRESOLVED_ROLE;
      case NAMESAKES -> Rule.AMBIGUOUS_NAME;
      case MISSPELT -> Rule.MISSPELT_NAME;
      case TOO_MANY -> Rule.TOO_MANY_MENTIONS;
    };
  }

  private static String message(Doubt doubt) {
    String surface = "`" + doubt.surface() + "`";
    return switch (doubt.reason()) {
      case OFFICE ->
          "the profiles name "
              + (doubt.candidates().isEmpty() ? "nobody" : String.join(", ", doubt.candidates()))
              + " for "
              + surface
              + " at the date of this source";
      case NAMESAKES ->
          surface
              + " may name "
              + String.join(" or ", doubt.candidates())
              + ", and the text does not tell which";
      case MISSPELT -> surface + " is taken for a misspelling of " + doubt.candidates().get(0);
      case TOO_MANY ->
          "from here on, "
              + doubt.candidates().get(0)
              + " is not linked: the text names it more than "
              + Annotator.MOST_MENTIONS
              + " times";
    };
  }

  private static String hint(Doubt doubt, Source source) {
    String decide = "decide it with `mentions` in " + source.id() + ".yaml";
    return switch (doubt.reason()) {
      case OFFICE -> "give the role with its dates in a profile, or " + decide;
      case NAMESAKES -> decide;
      case MISSPELT -> "add the spelling to the aliases, or " + decide;
      case TOO_MANY -> "split the capture, or take the alias that is a common word out";
    };
  }
}
