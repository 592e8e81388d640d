package dossier.markdown;

import dossier.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/** What a page adds to the bare rendering of a text. All markup it returns is already escaped. */
public interface Decoration {
  /**
   * A stretch of text put into an element.
   *
   * @param span in the Markdown text
   * @param open the start tag
   * @param again the start tag of a further piece, when other markup splits the stretch
   * @param close the end tag
   */
  record Mark(Span span, String open, String again, String close) {}

  /** The marks, in order, not overlapping. */
  List<Mark> marks();

  /**
   * A page of the site that a link leads to.
   *
   * @param href relative to the page
   * @param name what stands there if the link has no words
   * @param kind class of the element
   */
  record Own(String href, String name, String kind) {}

  /** Where a link leads that has no address of the web; empty if nowhere. */
  default Optional<Own> own(String address) {
    return Optional.empty();
  }

  /** Markup for a citation. */
  String citation(CitedParagraph cited);

  /** Markup at the start of a numbered passage, such as its number; may be empty. */
  String lead(Passage passage);

  /**
   * What stands before a heading that heads no section, since it came into the text from elsewhere;
   * empty if headings are headings.
   */
  default String stray() {
    return "";
  }

  /** Whether passages carry their anchors as ids; two texts on one page must not both do so. */
  boolean anchored();
}
