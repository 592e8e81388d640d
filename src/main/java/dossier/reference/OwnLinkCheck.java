package dossier.reference;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Nearest;
import dossier.diagnostic.Rule;
import dossier.diagnostic.Span;
import dossier.diagnostic.TextFile;
import dossier.identity.Destinations;
import dossier.markdown.MarkdownText;
import dossier.markdown.OwnLink;
import java.util.Set;

/** Reports every link that editors wrote by hand and that leads to no page. */
final class OwnLinkCheck {
  private final Destinations destinations;
  private final Set<String> unread;
  private final Diagnostics diagnostics;

  OwnLinkCheck(Destinations destinations, Set<String> unread, Diagnostics diagnostics) {
    this.destinations = destinations;
    this.unread = unread;
    this.diagnostics = diagnostics;
  }

  /** Checks a text that begins at an offset of its file. */
  void check(MarkdownText text, TextFile file, int start) {
    for (OwnLink link : text.ownLinks()) {
      String slug = Destinations.slug(link.address());
      if (destinations.of(link.address()).isEmpty() && !unread.contains(slug)) {
        boolean known = destinations.names().contains(slug);
        diagnostics.add(
            Rule.DEAD_LINK,
            file.at(new Span(start + link.span().start(), start + link.span().end())),
            "`" + link.address() + "` leads to no page",
            known
                ? "`" + slug + "` has no such place: `#p4` names a paragraph of a source"
                : Nearest.hint(
                    slug,
                    destinations.names(),
                    "name the slug of a profile or event, the id of a source, or an address with"
                        + " https://"));
      }
    }
  }
}
