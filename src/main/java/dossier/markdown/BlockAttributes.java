package dossier.markdown;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Node;
import org.jetbrains.annotations.NotNull;

/**
 * Puts the anchor of a tight list item's paragraph on the item, since that has no element, and says
 * of the heads of tables what they head.
 */
final class BlockAttributes extends IndependentAttributeProviderFactory {
  private final MarkdownText text;
  private final Decoration decoration;

  BlockAttributes(MarkdownText text, Decoration decoration) {
    this.text = text;
    this.decoration = decoration;
  }

  @Override
  public @NotNull AttributeProvider apply(@NotNull LinkResolverContext context) {
    return (node, part, attributes) -> {
      if (node instanceof TableCell cell && cell.isHeader()) {
        attributes.replaceValue("scope", "col");
      }
      if (node instanceof ListItem && decoration.anchored()) {
        Node first = first(node);
        if (PageRenderer.tight(first)) {
          text.passage(first).ifPresent(p -> attributes.replaceValue("id", p.anchor()));
        }
      }
    };
  }

  /** Where links lead that stand elsewhere may be said before the words of an item. */
  private static Node first(Node item) {
    Node first = item.getFirstChild();
    while (first instanceof Reference) {
      first = first.getNext();
    }
    return first;
  }
}
