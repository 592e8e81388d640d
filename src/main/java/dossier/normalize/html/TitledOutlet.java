package dossier.normalize.html;

import dossier.normalize.words.Hosts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * The outlet as the page's title has it, behind the headline or before it: believed if the host of
 * the address is called so, if a short element or a picture of the page says nothing else, or a
 * line on rights names it.
 */
final class TitledOutlet {
  private static final Evaluator TITLE = QueryParser.parse("title");
  private static final Evaluator SHORT =
      QueryParser.parse("a, span, div, p, h1, h2, strong, footer, header, address, td, li");
  private static final Evaluator PICTURES = QueryParser.parse("img[alt]");
  private static final Pattern STROKE = Pattern.compile("\\s+[|–—·»-]\\s+|\\s*[｜|]\\s*|\\s*::\\s*");
  private static final Pattern BEFORE =
      Pattern.compile("^(?<name>[^:|]{3,40}?)\\s*[:|]\\s+\\S.{12}");
  private static final int LONGEST = 40;

  private TitledOutlet() {}

  /** The outlet, at the place of the title. */
  static Optional<Stated<String>> of(Document page, Optional<String> address) {
    String title = page.title().strip();
    List<String> pieces = List.of(STROKE.split(title));
    String last = pieces.get(pieces.size() - 1).strip();
    Matcher before = BEFORE.matcher(title);
    Optional<String> name = Optional.empty();
    if (pieces.size() > 1 && last.length() <= LONGEST && known(page, address, last)) {
      name = Optional.of(last);
    } else if (before.find() && named(page, before.group("name"))) {
      name = Optional.of(before.group("name").strip());
    }
    if (name.isEmpty()) {
      name = logo(page, address);
    }
    return name.flatMap(
        n -> Optional.ofNullable(page.selectFirst(TITLE)).map(e -> Stated.at(Place.span(e), n)));
  }

  /** The words of a picture that the host is called after. */
  private static Optional<String> logo(Document page, Optional<String> address) {
    Optional<String> host = address.flatMap(Hosts::of);
    return page.selectStream(PICTURES)
        .map(i -> i.attr("alt").strip())
        .filter(n -> n.length() <= LONGEST && host.map(h -> Hosts.names(h, n)).orElse(false))
        .findFirst();
  }

  private static boolean known(Document page, Optional<String> address, String name) {
    return address.flatMap(Hosts::of).map(h -> Hosts.names(h, name)).orElse(false)
        || named(page, name);
  }

  /** Whether the page says the name and nothing else somewhere, or in a line on rights. */
  private static boolean named(Document page, String name) {
    String text = name.strip();
    if (text.length() < 3) {
      return false;
    }
    return page.selectStream(PICTURES).anyMatch(i -> i.attr("alt").strip().equals(text))
        || page.body()
            .selectStream(SHORT)
            .filter(e -> TextLength.below(e, 2 * LONGEST + text.length()))
            .map(e -> e.text().strip())
            .anyMatch(t -> t.equals(text) || t.startsWith("©") && t.contains(text));
  }
}
