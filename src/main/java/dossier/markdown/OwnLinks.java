package dossier.markdown;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dossier.diagnostic.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells links to pages of the dossier from links to the web. */
final class OwnLinks {
  /** What a page may link outside of the site. */
  static final Pattern WEB =
      Pattern.compile("(?:https?://|mailto:)[^\\s\"<>]+", Pattern.CASE_INSENSITIVE);

  private OwnLinks() {}

  /** The link that a node is; empty if it is none, or one to the web. */
  static Optional<OwnLink> of(Node node, Document document) {
    return address(node, document)
        .filter(url -> !WEB.matcher(url.unescape()).matches())
        .map(
            url -> new OwnLink(url.unescape(), new Span(url.getStartOffset(), url.getEndOffset())));
  }

  private static Optional<BasedSequence> address(Node node, Document document) {
    if (node instanceof Link link) {
      return Optional.of(link.getUrl());
    }
    if (node instanceof WikiLink link) {
      return Optional.of(link.getLink());
    }
    return node instanceof LinkRef link
        ? Optional.ofNullable(link.getReferenceNode(document)).map(Reference::getUrl)
        : Optional.empty();
  }
}
