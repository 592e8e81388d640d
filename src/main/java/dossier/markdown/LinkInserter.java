package dossier.markdown;

import dossier.diagnostic.Span;
import java.util.List;

/**
 * Puts links into a Markdown text at offsets. The text outside the links stays as it is, to the
 * byte: taking the brackets and addresses out again gives the text back.
 */
public final class LinkInserter {
  private LinkInserter() {}

  /**
   * A link to put in.
   *
   * @param span what becomes its text
   * @param address where it leads; no spaces or brackets
   */
  public record Inserted(Span span, String address) {}

  /**
   * Whether brackets around a stretch split no emphasis, as they would in “*She and [Ada*
   * Example]”.
   */
  public static boolean fits(String markdown, Span span) {
    return span.in(markdown).chars().filter(c -> c == '*' || c == '_').count() % 2 == 0;
  }

  /**
   * The text with the links in it.
   *
   * @param links in order, not overlapping
   */
  public static String insert(String markdown, List<Inserted> links) {
    StringBuilder out = new StringBuilder(markdown.length() + links.size() * 40);
    int at = 0;
    for (Inserted link : links) {
      out.append(markdown, at, link.span().start()).append('[');
      out.append(markdown, link.span().start(), link.span().end());
      out.append("](").append(link.address()).append(')');
      at = link.span().end();
    }
    return out.append(markdown, at, markdown.length()).toString();
  }
}
