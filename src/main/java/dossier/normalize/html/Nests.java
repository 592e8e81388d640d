package dossier.normalize.html;

import dossier.normalize.draft.Nest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Numbers the elements of one page by what they are called. */
final class Nests {
  private static final String CELL = "td";

  /** Deeper ones are as good as equal, and a list of names for each would grow with the square. */
  private static final int DEEPEST = 200;

  /** An element's number by name, class and id of itself and all around it. */
  private final Map<Element, Integer> chains = new IdentityHashMap<>();

  private final Map<Element, Nest> known = new IdentityHashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** The elements around a text, from the innermost one on that stands in no line. */
  Nest of(Element within) {
    Element block = within;
    while (block.parent() != null && !setsApart(block)) {
      block = block.parent();
    }
    return known.computeIfAbsent(block, this::nest);
  }

  private static boolean setsApart(Element element) {
    return element.isBlock() || element.normalName().equals(CELL);
  }

  private Nest nest(Element block) {
    List<String> names = new ArrayList<>();
    for (Element up = block; inBody(up) && names.size() < DEEPEST; up = up.parent()) {
      names.add(up.normalName());
    }
    int around = Optional.ofNullable(block.parent()).map(this::chain).orElse(0);
    return new Nest(
        number(called(block)), number(String.join(">", names)), around, names.size(), false);
  }

  private int chain(Element element) {
    List<Element> path = new ArrayList<>();
    int number = 0;
    for (Element up = element; inBody(up); up = up.parent()) {
      Integer had = chains.get(up);
      if (had != null) {
        number = had;
        break;
      }
      path.add(up);
    }
    for (int i = path.size() - 1; i >= 0; i--) {
      number = number(number + "/" + called(path.get(i)));
      chains.put(path.get(i), number);
    }
    return number;
  }

  private static boolean inBody(Element element) {
    return element != null
        && element.parent() != null
        && !Tags.ABOVE.contains(element.normalName());
  }

  private int number(String key) {
    return numbers.computeIfAbsent(key, k -> numbers.size() + 1);
  }

  private static String called(Element element) {
    return element.normalName() + "|" + element.className() + "|" + element.id();
  }
}
