package dossier.evidence;

import dossier.diagnostic.Span;
import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The names that a story uses, each if it means one entity there: what its headline may mean. */
final class KnownNames {
  private final Map<String, String> byName =
      new TreeMap<>(
          Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));

  private KnownNames() {}

  static KnownNames of(MarkdownText text, Map<Integer, List<Named>> names) {
    Map<String, Set<String>> slugs = new TreeMap<>();
    for (Passage passage : text.passages()) {
      for (Named n :
          passage.heading() ? List.<Named>of() : names.getOrDefault(passage.number(), List.of())) {
        String name = n.span().in(passage.plain());
        boolean capital =
            Character.isUpperCase(name.codePointAt(0)) || !Character.isLetter(name.codePointAt(0));
        if (capital && !name.startsWith("The ")) {
          slugs.computeIfAbsent(name, k -> new TreeSet<>()).add(n.slug());
        }
      }
    }
    KnownNames known = new KnownNames();
    slugs.forEach(
        (name, all) -> {
          if (all.size() == 1) {
            known.byName.put(name, all.iterator().next());
          }
        });
    return known;
  }

  /** The names in a line, the longest at each place. */
  List<Named> in(String line) {
    List<Named> found = new ArrayList<>();
    for (int at = 0; at < line.length(); at++) {
      int here = at;
      boolean begins = at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1));
      Optional<String> name =
          begins
              ? byName.keySet().stream()
                  .filter(n -> line.startsWith(n, here))
                  .filter(n -> ends(line, here + n.length()))
                  .findFirst()
              : Optional.empty();
      if (name.isPresent()) {
        found.add(new Named(Span.of(at, name.get().length()), byName.get(name.get())));
        at += name.get().length() - 1;
      }
    }
    return found;
  }

  private static boolean ends(String line, int at) {
    return at >= line.length() || !Character.isLetterOrDigit(line.charAt(at));
  }
}
