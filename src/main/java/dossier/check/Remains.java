package dossier.check;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Rule;
import dossier.diagnostic.Span;
import dossier.diagnostic.TextFile;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Nothing is left over of the machine and the templates that made the site. */
final class Remains implements Check {
  /** A folder of a user or of a run; {@code https://host/home/…} is none. */
  private static final Pattern MACHINE =
      Pattern.compile(
          "(?<![\\w.~/:-])/(?:home|Users)/[\\w.-]+/[\\w.-]+"
              + "|(?<![\\w.~/:-])/(?:root|tmp|private/var|var/folders|mnt|github/workspace)/[\\w.-]+"
              + "|(?<!\\w)[A-Za-z]:\\\\{1,2}(?:Users|Documents|Windows|Program|Temp|work|src)\\b[^\\s\"'<]*"
              + "|file:///[^\\s\"'<]+");

  /** Expressions and attributes of Thymeleaf, its mark of a missing word, other engines' marks. */
  private static final Pattern EXPRESSION =
      Pattern.compile(
          "[$*#@~]\\{[^{}\\n]{1,200}\\}|\\{\\{[^{}\\n]{1,200}\\}\\}|\\{%[^%\\n]{1,200}%\\}|<%[^%\\n]{0,200}%>"
              + "|\\?\\?[\\w.-]+_[\\w]+\\?\\?");

  /** What a program prints when it has a thing and no words for it. */
  private static final Pattern THING =
      Pattern.compile(
          "\\[object \\w+\\]|Optional\\[[^\\]\\n]*\\]|Optional\\.empty"
              + "|\\b(?:[a-z]\\w*\\.){2,}[A-Z]\\w*(?:\\$\\w+)?@[0-9a-f]{5,8}\\b"
              + "|^\\s*(?:null|undefined|NaN)\\s*$");

  /** What each alternative of {@link #MACHINE} with slashes holds, from its first slash on. */
  private static final List<String> ROOTS =
      List.of(
          "/home/",
          "/Users/",
          "/root/",
          "/tmp/",
          "/private/var/",
          "/var/folders/",
          "/mnt/",
          "/github/workspace/",
          "///");

  /** The words that alone are a {@link #THING}. */
  private static final Set<String> WORDS = Set.of("null", "undefined", "NaN");

  /** So long is `undefined` at most with the spaces that markup leaves about it. */
  private static final int LONGEST_WORD_AND_SPACE = 60;

  private static final Set<String> VERBATIM = Set.of("pre", "code", "samp", "kbd", "textarea");

  @Override
  public void inspect(Page page, Diagnostics diagnostics) {
    for (Element element : page.elements()) {
      for (Attribute attribute : element.attributes()) {
        attribute(page, element, attribute, diagnostics);
      }
      for (Node node : element.childNodes()) {
        if (node instanceof TextNode text) {
          text(page, element, text.getWholeText(), diagnostics);
        } else if (node instanceof Comment comment) {
          machine(page, comment, comment.getData(), diagnostics);
        }
      }
    }
  }

  private static void attribute(
      Page page, Element element, Attribute attribute, Diagnostics diagnostics) {
    String name = attribute.getKey();
    if (isTemplates(name)) {
      remains(page, element, name, diagnostics);
    }
    Matcher expression = EXPRESSION.matcher(attribute.getValue());
    if (mayHold(attribute.getValue()) && expression.find()) {
      remains(page, element, expression.group(), diagnostics);
    }
    // As an address, `file:` is a fault of its own.
    if (!attribute.getValue().startsWith("file:")) {
      machine(page, element, attribute.getValue(), diagnostics);
    }
  }

  private static boolean isTemplates(String name) {
    return name.startsWith("th:") || name.startsWith("data-th-") || name.equals("xmlns:th");
  }

  /** Whether there may be something to say of the attributes of an element. */
  static boolean mayStandIn(Tag tag) {
    for (int i = 0; i < tag.size(); i++) {
      if (isTemplates(tag.key(i)) || mayHold(tag.value(i)) || mayHoldPath(tag.value(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether there may be something to say of a text. */
  static boolean mayStandIn(String text) {
    return mayHoldPath(text)
        || mayHold(text) && EXPRESSION.matcher(text).find()
        || mayBeThing(text) && THING.matcher(text).find();
  }

  private static void text(Page page, Element element, String text, Diagnostics diagnostics) {
    find(page, element, EXPRESSION, mayHold(text) ? text : "", diagnostics);
    find(page, element, THING, mayBeThing(text) ? text : "", diagnostics);
    machine(page, element, text, diagnostics);
  }

  private static void find(
      Page page, Element element, Pattern pattern, String text, Diagnostics diagnostics) {
    Matcher m = pattern.matcher(text);
    if (!text.isBlank() && m.find() && !verbatim(element)) {
      remains(page, element, m.group().strip(), diagnostics);
    }
  }

  /** Whether an element shows what stands in it as it is. */
  static boolean isVerbatim(String tag) {
    return VERBATIM.contains(tag);
  }

  private static boolean verbatim(Element element) {
    return isVerbatim(element.normalName())
        || element.parents().stream().anyMatch(e -> isVerbatim(e.normalName()));
  }

  /** Whether a mark of {@link #EXPRESSION} may be in a text: most texts hold none. */
  private static boolean mayHold(String text) {
    return text.indexOf('{') >= 0 || text.indexOf("<%") >= 0 || text.indexOf("??") >= 0;
  }

  /**
   * Whether a match of {@link #MACHINE} may be in a text: looked for letter by letter, it is dear.
   */
  static boolean mayHoldPath(String text) {
    for (int at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
      for (String root : ROOTS) {
        if (text.startsWith(root, at)) {
          return true;
        }
      }
    }
    return text.indexOf('\\') >= 0;
  }

  /** The same of {@link #THING}. */
  private static boolean mayBeThing(String text) {
    return text.indexOf('@') >= 0
        || text.contains("[object ")
        || text.contains("Optional")
        || text.length() <= LONGEST_WORD_AND_SPACE && WORDS.contains(text.strip());
  }

  private static void remains(Page page, Element element, String what, Diagnostics diagnostics) {
    diagnostics.add(
        Rule.TEMPLATE_REMAINS,
        page.place(element),
        "`" + what + "` stands on the page as it is",
        "mend the template or the text that it shows");
  }

  private static void machine(Page page, Node where, String text, Diagnostics diagnostics) {
    Matcher m = mayHoldPath(text) ? MACHINE.matcher(text) : null;
    if (m != null && m.find()) {
      diagnostics.add(
          Rule.MACHINE_PATH, page.place(where), found(m.group()), "write what readers can open");
    }
  }

  /** The same for a file that is no page. */
  static void data(TextFile file, Diagnostics diagnostics) {
    Matcher m = mayHoldPath(file.text()) ? MACHINE.matcher(file.text()) : null;
    if (m != null && m.find()) {
      diagnostics.add(
          Rule.MACHINE_PATH,
          file.at(new Span(m.start(), m.end())),
          found(m.group()),
          "write what readers can open");
    }
  }

  private static String found(String path) {
    return "`" + path + "` is a path of the machine that made this";
  }
}
