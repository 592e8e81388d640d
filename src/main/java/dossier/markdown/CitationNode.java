package dossier.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jetbrains.annotations.NotNull;

/** {@code [@source-id#p4]} in the tree. */
final class CitationNode extends Node {
  CitationNode(BasedSequence chars) {
    super(chars);
  }

  @Override
  public @NotNull BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
