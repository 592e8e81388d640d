package dossier.render;

import dossier.markdown.Passage;
import dossier.markdown.Texts;
import dossier.model.Quotation;
import dossier.model.Retold;
import dossier.model.Rights;
import dossier.model.Source;
import dossier.model.Version;
import java.util.Optional;

/** What the rights to a source let the dossier show: never a word more, in any file. */
final class Shown {
  private static final int EXCERPT = 2;

  private Shown() {}

  static boolean all(Source source) {
    return source.rights().whole();
  }

  /** Whether a paragraph may be shown; of an excerpt the first two. */
  static boolean paragraph(Source source, Passage passage) {
    return all(source) || (source.rights() == Rights.EXCERPT && passage.number() <= EXCERPT);
  }

  /**
   * Whether a quotation may be shown: what stands in the head is shown with the whole text only.
   */
  static boolean quotation(Source source, Quotation quotation, Texts texts) {
    return all(source)
        || texts
            .stories()
            .get(source.id())
            .paragraph(quotation.paragraph())
            .filter(p -> paragraph(source, p))
            .isPresent();
  }

  /** Whether all parts of a version may be shown. */
  static boolean version(Version version, Press press) {
    return version.parts().stream()
        .allMatch(
            p ->
                press
                    .source(p.source())
                    .flatMap(
                        s ->
                            press
                                .story(s)
                                .paragraph(p.paragraph())
                                .filter(passage -> paragraph(s, passage)))
                    .isPresent());
  }

  static Optional<String> deck(Source source) {
    return source.head().deck().filter(d -> all(source) && !d.isEmpty());
  }

  /** The hash of the capture; empty for a digest that names that of its original. */
  static String hash(Source source) {
    return source.retells().flatMap(Retold::sha256).isPresent() ? "" : source.sha256();
  }
}
