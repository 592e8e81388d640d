package dossier.render;

import dossier.identity.Landing;
import dossier.markdown.CitedParagraph;
import dossier.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a page numbers what its prose cites: paragraphs from 1 in the order cited, each once. The
 * page itself and every link to one of its citations count by this.
 */
final class Numbering {
  private Numbering() {}

  /** What is cited, by paragraph, in the order of the numbers; what leads nowhere has none. */
  static Map<String, List<Landing>> of(List<CitedParagraph> prose, Edition edition) {
    Map<String, List<Landing>> byParagraph = new LinkedHashMap<>();
    for (CitedParagraph cited : prose) {
      Landing landing = edition.citing().of(cited);
      if (landing.source().isPresent()) {
        byParagraph.computeIfAbsent(key(landing), k -> new ArrayList<>()).add(landing);
      }
    }
    return byParagraph;
  }

  /** The same for two citations of one paragraph, and only for them. */
  static String key(Landing landing) {
    return landing.source().map(Source::id).orElse("") + "#" + landing.paragraph();
  }
}
