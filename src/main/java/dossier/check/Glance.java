package dossier.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Looks through a page once and finds nothing to say of it, or gives up: nearly all pages are
 * right, and a tree is made only of those that may not be. It may give up on a page that is right,
 * never pass one of which a {@link Check} would say something.
 */
final class Glance implements Tokens.Reader {
  /** A link or button that has no words yet, by how deep it stands. */
  private final Deque<Integer> wordless = new ArrayDeque<>();

  private final FactsBuilder facts;
  private int depth;
  private int level;
  private int verbatim;

  private Glance(FactsBuilder facts) {
    this.facts = facts;
  }

  /** The facts of a page that no check of single pages has anything to say of. */
  static Optional<PageFacts> at(String path, String html, UnaryOperator<String> pool) {
    if (!path.endsWith(".html")) {
      return Optional.empty();
    }
    FactsBuilder facts = new FactsBuilder(path, pool);
    facts.doctype();
    return Tokens.read(html, new Glance(facts))
        ? Optional.of(facts.build(false, false))
        : Optional.empty();
  }

  @Override
  public boolean opened(Tag tag, boolean empty) {
    depth++;
    verbatim += Remains.isVerbatim(tag.name()) && !empty ? 1 : 0;
    if (!tag.attr("alt").isBlank() || !tag.attr("aria-label").isBlank()) {
      wordless.clear();
    }
    if (Alternatives.needsWords(tag)) {
      wordless.push(depth);
    }
    boolean closed = !empty || closed(tag.name());
    return closed
        && facts.element(tag, "")
        && follows(Alternatives.level(tag.name()))
        && Alternatives.missing(tag).isEmpty()
        && Markup.code(tag, false).isEmpty()
        && !Remains.mayStandIn(tag);
  }

  private boolean follows(int heading) {
    boolean follows = heading == 0 || level == 0 || heading <= level + 1;
    level = heading == 0 ? level : heading;
    return follows;
  }

  @Override
  public boolean closed(String name) {
    boolean silent = !wordless.isEmpty() && wordless.peek() == depth;
    depth--;
    verbatim -= Remains.isVerbatim(name) ? 1 : 0;
    return !silent;
  }

  @Override
  public boolean text(String text) {
    if (!wordless.isEmpty() && hasWords(text)) {
      wordless.clear();
    }
    return verbatim > 0 ? !Remains.mayHoldPath(text) : !Remains.mayStandIn(text);
  }

  private static boolean hasWords(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > ' ' && !Character.isSpaceChar(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean comment(String text) {
    return !Remains.mayStandIn(text);
  }

  @Override
  public boolean script(Tag tag, String text) {
    return facts.element(tag, "")
        && facts.script(tag, text)
        && Markup.code(tag, false).isEmpty()
        && !Remains.mayStandIn(tag);
  }

  @Override
  public boolean title(String text) {
    facts.title(text.replaceAll("\\s+", " "));
    return !Remains.mayStandIn(text);
  }
}
