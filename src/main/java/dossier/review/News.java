package dossier.review;

import dossier.diagnostic.Diagnostic;
import dossier.model.Audit;
import dossier.model.Candidate;
import dossier.model.Figures;
import dossier.model.Quotation;
import dossier.model.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a build has to say that the build of its base has not said; all of it without a base. Lines
 * and numbers of paragraphs do not count: what only moved is not new.
 *
 * @param review of the state with the change
 * @param base of the state before it
 */
record News(Review review, Optional<Review> base) {

  List<Diagnostic> findings() {
    return news(
        Review::findings,
        d -> List.of(d.rule(), within(d.location().file()), d.message().replaceAll("[0-9]+", "#")));
  }

  /** A file by its name within the content, wherever that lies. */
  private static String within(String file) {
    return file.replaceFirst("^.*/(?=[^/]+/[^/]+$)", "");
  }

  List<Claim> claims() {
    return news(Review::claims, c -> List.of(c.words(), source(c), c.sentence()));
  }

  /** What a claim rested on before, if its sentence is another now. */
  Optional<String> before(Claim claim) {
    return base.flatMap(
        b ->
            b.claims().stream()
                .filter(c -> c.words().equals(claim.words()) && c.place().equals(claim.place()))
                .map(Claim::sentence)
                .filter(old -> !old.isEmpty() && !old.equals(claim.sentence()))
                .findFirst());
  }

  /** Whether a source is as it was, as far as the report counts. */
  boolean same(Source source) {
    return base.stream()
        .flatMap(b -> b.dossier().sources().stream())
        .anyMatch(s -> s.id().equals(source.id()) && s.audit().equals(source.audit()));
  }

  private static String source(Claim claim) {
    return claim.sentence().isEmpty() ? claim.place() : claim.place().replaceFirst("#.*", "");
  }

  List<Candidate> candidates() {
    return news(Review::candidates, Candidate::name);
  }

  List<Figures> figures() {
    return news(
        Review::figures,
        f -> List.of(f.unit(), f.sightings().stream().map(s -> s.words() + s.source()).toList()));
  }

  /** Quotations whose speaker is inferred or not known, where the text may be shown. */
  List<Quotation> quotations() {
    return news(News::open, q -> List.of(q.source(), q.exact(), q.speaker()));
  }

  private static List<Quotation> open(Review review) {
    List<Quotation> open = new ArrayList<>();
    for (Source source : review.dossier().sources()) {
      review.evidence().quotations().getOrDefault(source.id(), List.of()).stream()
          .filter(q -> source.rights().whole())
          .filter(q -> q.how() != Quotation.How.STATED || q.speaker().slug().isEmpty())
          .filter(q -> q.kind() != Quotation.Kind.SCARE_QUOTE)
          .forEach(open::add);
    }
    return open;
  }

  /** What became of the pieces of a capture, apart from those that simply stayed. */
  List<Audit.Entry> pieces(String source) {
    return news(
        r -> pieces(r, source), e -> List.of(e.fate(), e.rule(), e.text().strip(), e.result()));
  }

  private static List<Audit.Entry> pieces(Review review, String id) {
    return review.dossier().sources().stream()
        .filter(s -> s.id().equals(id))
        .flatMap(s -> s.audit().entries().stream())
        .filter(e -> e.fate() != Audit.Fate.KEPT)
        .toList();
  }

  /** Each of now for which there is none of the same key left before. */
  private <T> List<T> news(Function<Review, List<T>> all, Function<T, Object> key) {
    Map<Object, Integer> before = new HashMap<>();
    base.ifPresent(b -> all.apply(b).forEach(x -> before.merge(key.apply(x), 1, Integer::sum)));
    return all.apply(review).stream()
        .filter(x -> before.merge(key.apply(x), -1, Integer::sum) < 0)
        .toList();
  }
}
