package dossier.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Reads a page straight through, tag by tag, as long as it is written as the HTML standard asks of
 * authors: every element closed where it must be, every value in quotes. Nothing of it is guessed:
 * whatever a browser would have to repair is left to a parser that repairs as browsers do.
 */
final class Tokens {
  private static final String DOCTYPE = "<!doctype html>";

  /** What is known of elements by their names; of any other, nothing. */
  private enum Kind {
    /** Has no content and no end. */
    VOID("area base br col embed hr img input link meta source track wbr"),
    /** What {@code head} may hold; anything else would end it. */
    IN_HEAD("meta link title script base"),
    /** Whose content is read by rules of its own, or which stands only in certain others. */
    ODD(
        "template style textarea select option noscript iframe noembed noframes frameset frame"
            + " image isindex plaintext listing xmp math marquee object applet colgroup rp rt ruby"
            + " head body html caption thead tbody tfoot tr td th"),
    /** What ends an open paragraph. */
    ENDS_PARAGRAPH(
        "address article aside blockquote center details dialog dir div dl dd dt fieldset"
            + " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav"
            + " ol p pre search section summary table ul"),
    /** What may not stand in its own kind. */
    NEVER_NESTED("a button form p nobr"),
    HEADING("h1 h2 h3 h4 h5 h6"),
    TABLE("table thead tbody tfoot tr"),
    TABLE_PART("thead tbody tfoot tr td th"),
    LIST("ul ol menu"),
    DEFINED("dt dd"),
    DEFINING("dl div"),
    /** What drawings are made of. */
    DRAWN(
        "svg g path rect circle ellipse line polyline polygon text tspan title desc use a defs"
            + " symbol");

    private final String names;

    Kind(String names) {
      this.names = names;
    }
  }

  private static final Map<String, Set<Kind>> KINDS = kinds();

  private final String html;
  private final Reader reader;
  private final Deque<String> open = new ArrayDeque<>();
  private int at;

  /** Takes what stands on a page, in order; whoever says no is read no further. */
  interface Reader {
    /**
     * An element begins.
     *
     * @param empty whether it has no content and ends at once
     */
    boolean opened(Tag tag, boolean empty);

    boolean closed(String name);

    /** Text, its references resolved. */
    boolean text(String text);

    boolean comment(String text);

    /** A script, as it stands. */
    boolean script(Tag tag, String text);

    /** The title of the page, its references resolved. */
    boolean title(String text);
  }

  private static Map<String, Set<Kind>> kinds() {
    Map<String, Set<Kind>> kinds = new HashMap<>();
    for (Kind kind : Kind.values()) {
      for (String name : kind.names.split(" ")) {
        kinds.computeIfAbsent(name, n -> EnumSet.noneOf(Kind.class)).add(kind);
      }
    }
    return kinds;
  }

  private static Set<Kind> kinds(String name) {
    return KINDS.getOrDefault(name, Set.of());
  }

  private Tokens(String html, Reader reader) {
    this.html = html;
    this.reader = reader;
  }

  /** Reads a page; false if the reader or the page did not let it come to the end. */
  static boolean read(String html, Reader reader) {
    boolean plain = html.indexOf('\r') < 0 && html.indexOf('\0') < 0;
    return plain
        && html.regionMatches(true, 0, DOCTYPE, 0, DOCTYPE.length())
        && new Tokens(html, reader).all();
  }

  private boolean all() {
    at = DOCTYPE.length();
    while (at < html.length()) {
      int next = html.indexOf('<', at);
      int end = next < 0 ? html.length() : next;
      if (end > at && !text(html.substring(at, end))) {
        return false;
      }
      at = end;
      if (at < html.length() && !markup()) {
        return false;
      }
    }
    return open.isEmpty();
  }

  private boolean text(String raw) {
    String top = top();
    boolean kept =
        !(top.isEmpty()
            || top.equals("html")
            || top.equals("head")
            || kinds(top).contains(Kind.TABLE));
    return raw.isBlank() || kept && reader.text(resolved(raw, false));
  }

  private static String resolved(String raw, boolean attribute) {
    return raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, attribute);
  }

  private String top() {
    String top = open.peek();
    return top == null ? "" : top;
  }

  private boolean markup() {
    if (html.startsWith("<!--", at)) {
      return comment();
    }
    char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
    return next == '/' ? end() : isSmall(next) && start();
  }

  private boolean comment() {
    int end = html.indexOf("-->", at + 4);
    String data = end < 0 ? ">" : html.substring(at + 4, end);
    at = end + 3;
    boolean plain = !data.startsWith(">") && !data.startsWith("->") && !data.contains("--");
    return plain && reader.comment(data);
  }

  private boolean end() {
    int from = at + 2;
    at = name(from);
    String name = html.substring(from, at);
    boolean closed = at < html.length() && html.charAt(at) == '>' && name.equals(open.poll());
    at++;
    return closed && reader.closed(name);
  }

  private boolean start() {
    int from = at + 1;
    at = name(from);
    Tag tag = new Tag(html.substring(from, at));
    boolean drawn = open.contains("svg");
    while (at < html.length() && isSpace(html.charAt(at))) {
      at = afterSpace(at);
      if (isEnd()) {
        break;
      }
      if (!attribute(tag, drawn || tag.is("svg"))) {
        return false;
      }
    }
    boolean slash = html.startsWith("/>", at);
    boolean ends = slash || at < html.length() && html.charAt(at) == '>';
    at += slash ? 2 : 1;
    boolean empty = kinds(tag.name()).contains(Kind.VOID) || drawn && slash;
    return ends && (!slash || empty) && mayStand(tag.name(), drawn) && content(tag, empty, drawn);
  }

  private boolean content(Tag tag, boolean empty, boolean drawn) {
    if (tag.is("script")) {
      return raw("</script>")
          .filter(s -> !s.contains("<!--"))
          .filter(s -> reader.script(tag, s))
          .isPresent();
    }
    if (tag.is("title") && !drawn) {
      return raw("</title>")
          .filter(s -> s.indexOf('<') < 0 && reader.opened(tag, true))
          .filter(s -> reader.title(resolved(s, false)))
          .isPresent();
    }
    if (!empty) {
      open.push(tag.name());
    }
    return reader.opened(tag, empty);
  }

  private Optional<String> raw(String close) {
    int end = html.indexOf(close, at);
    if (end < 0) {
      return Optional.empty();
    }
    String text = html.substring(at, end);
    at = end + close.length();
    return Optional.of(text);
  }

  /** Whether a parser would put an element just here, and let all that is open be. */
  private boolean mayStand(String name, boolean drawn) {
    String top = top();
    Set<Kind> own = kinds(name);
    if (drawn) {
      return own.contains(Kind.DRAWN);
    }
    Set<Kind> above = kinds(top);
    return switch (top) {
      case "" -> name.equals("html");
      case "html" -> name.equals("head") || name.equals("body");
      case "head" -> own.contains(Kind.IN_HEAD);
      default ->
          above.contains(Kind.TABLE)
              ? own.contains(Kind.TABLE_PART) || name.equals("caption") && top.equals("table")
              : !isMisplaced(name, own, above);
    };
  }

  private boolean isMisplaced(String name, Set<Kind> own, Set<Kind> above) {
    return own.contains(Kind.ODD)
        || name.equals("li") && !above.contains(Kind.LIST)
        || own.contains(Kind.DEFINED) && !above.contains(Kind.DEFINING)
        || own.contains(Kind.HEADING) && above.contains(Kind.HEADING)
        || own.contains(Kind.NEVER_NESTED) && open.contains(name)
        || own.contains(Kind.ENDS_PARAGRAPH) && open.contains("p");
  }

  private boolean attribute(Tag tag, boolean drawn) {
    int from = at;
    while (at < html.length() && isName(html.charAt(at), drawn)) {
      at++;
    }
    String key = html.substring(from, at);
    if (key.isEmpty() || tag.has(key)) {
      return false;
    }
    if (at >= html.length() || html.charAt(at) != '=') {
      tag.put(key, "");
      return at < html.length();
    }
    char quote = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
    int end = quote == '"' || quote == '\'' ? html.indexOf(quote, at + 2) : -1;
    if (end < 0) {
      return false;
    }
    tag.put(key, resolved(html.substring(at + 2, end), true));
    at = end + 1;
    return true;
  }

  private boolean isEnd() {
    return at < html.length() && (html.charAt(at) == '>' || html.charAt(at) == '/');
  }

  private int name(int from) {
    int end = from;
    while (end < html.length()
        && (isSmall(html.charAt(end)) || html.charAt(end) >= '0' && html.charAt(end) <= '9')) {
      end++;
    }
    return end;
  }

  private int afterSpace(int from) {
    int end = from;
    while (end < html.length() && isSpace(html.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** A name of an attribute as authors write it: capitals are kept only in drawings. */
  private static boolean isName(char c, boolean drawn) {
    return isSmall(c)
        || c >= '0' && c <= '9'
        || c == '-'
        || c == ':'
        || c == '_'
        || drawn && c >= 'A' && c <= 'Z';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t';
  }
}
