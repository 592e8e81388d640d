package dossier;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Rule;
import dossier.model.Candidate;
import dossier.model.Dossier;
import dossier.model.EdtfDate;
import dossier.model.Source;
import dossier.normalize.date.DateReader;
import dossier.review.Review;
import dossier.review.SameStory;
import dossier.review.UntoldEvents;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the tool has noticed and an editor may take up, in the order of what it is worth. */
public final class Suggestions {
  private Suggestions() {}

  /** One thing to do. */
  public sealed interface Suggestion {
    /** In words, one line. */
    String words();
  }

  /** A name without a profile. */
  public record Name(String name, String words) implements Suggestion {}

  /** A date that a caption gives for a source without one. */
  public record CaptionDate(Source source, EdtfDate date, String caption, String words)
      implements Suggestion {}

  /** Something to look at, which no line can settle. */
  public record Hint(String words) implements Suggestion {}

  /**
   * All suggestions for a dossier.
   *
   * @return empty if there is no dossier; the findings say why
   */
  public static Optional<List<Suggestion>> of(Path content, Diagnostics diagnostics) {
    // The output is named because a request names one; finding writes nothing.
    BuildRequest request =
        new BuildRequest(content, Optional.empty(), Optional.empty(), content, false);
    return Build.find(request, diagnostics, Progress.silent()).map(Suggestions::all);
  }

  private static List<Suggestion> all(Review review) {
    List<Suggestion> all = new ArrayList<>();
    review.candidates().forEach(c -> all.add(name(c)));
    review.dossier().sources().forEach(s -> dates(s, all));
    sameStories(review.dossier(), all);
    events(review, all);
    for (Diagnostic finding : review.findings()) {
      if (finding.rule() == Rule.UNRESOLVED_ROLE) {
        all.add(new Hint(finding.location().shown() + ": " + finding.message()));
      }
    }
    return all;
  }

  private static Suggestion name(Candidate candidate) {
    int times = candidate.sightings().size();
    Candidate.Sighting first = candidate.sightings().get(0);
    return new Name(
        candidate.name(),
        candidate.name()
            + ": named "
            + (times == 1 ? "once" : times + " times")
            + " in "
            + (candidate.sources() == 1 ? "one source" : candidate.sources() + " sources")
            + ", first in "
            + first.source()
            + " ¶ "
            + first.paragraph());
  }

  /** A caption often tells the day that the page does not. */
  private static void dates(Source source, List<Suggestion> all) {
    if (source.date().isEmpty()) {
      for (String caption : source.head().captions()) {
        DateReader.find(caption)
            .ifPresent(
                d ->
                    all.add(
                        new CaptionDate(
                            source,
                            d.date(),
                            caption,
                            source.id() + ": a caption gives the date " + d.date())));
      }
    }
  }

  private static void events(Review review, List<Suggestion> all) {
    for (UntoldEvents.Pair pair : UntoldEvents.in(review)) {
      all.add(
          new Hint(
              pair.first()
                  + " and "
                  + pair.second()
                  + " both name "
                  + String.join(", ", pair.names())
                  + ", and no event cites the two: one event?"));
    }
  }

  private static void sameStories(Dossier dossier, List<Suggestion> all) {
    for (SameStory.Pair pair : SameStory.in(dossier)) {
      all.add(
          new Hint(
              pair.first()
                  + " and "
                  + pair.second()
                  + " share "
                  + pair.percent()
                  + " % of their runs of five words: two captures of one story?"));
    }
  }
}
