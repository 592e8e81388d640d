package dossier.markdown;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import org.jetbrains.annotations.NotNull;

/** Puts the anchor of a tight list item's paragraph on the item, since that has no element. */
final class ListItemIds extends IndependentAttributeProviderFactory {
  private final MarkdownText text;
  private final Decoration decoration;

  ListItemIds(MarkdownText text, Decoration decoration) {
    this.text = text;
    this.decoration = decoration;
  }

  @Override
  public @NotNull AttributeProvider apply(@NotNull LinkResolverContext context) {
    return (node, part, attributes) -> {
      boolean item = node instanceof ListItem && decoration.anchored();
      if (item && PageRenderer.tight(node.getFirstChild())) {
        text.passage(node.getFirstChild())
            .ifPresent(p -> attributes.replaceValue("id", p.anchor()));
      }
    };
  }
}
