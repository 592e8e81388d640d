package dossier.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code [@source-id#p4]} as one node. */
final class CitationParser implements InlineParserExtension {
  static final Pattern CITATION =
      Pattern.compile("\\[@(?<source>[A-Za-z0-9_-]+)(?:#p(?<paragraph>\\d{1,5}))?]");

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {}

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence match = parser.match(CITATION);
    if (match == null) {
      return false;
    }
    parser.flushTextNode();
    parser.getBlock().appendChild(new CitationNode(match));
    return true;
  }

  /** Makes one parser for each text. */
  static final class Factory implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return "[";
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new CitationParser();
    }
  }
}
