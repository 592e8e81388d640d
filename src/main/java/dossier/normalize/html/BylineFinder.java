package dossier.normalize.html;

import dossier.json.JsonTree;
import dossier.normalize.date.DateReader;
import dossier.normalize.words.Byline;
import dossier.normalize.words.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Who wrote it, as markup or an element named for it says; outlets and labels are no authors. */
final class BylineFinder {
  private static final int LONGEST_BYLINE = 120;
  private static final int LEVELS = 3;
  private static final List<Evaluator> NAMED =
      Stream.of(
              "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], a[href*='/author/']",
              ".byline, .author-name, .td-post-author-name, .author, byline, .by",
              "a[href*='/autor/'], a[href*='/auteur'], .autor, .auteur, .contributor, .entry-author,"
                  + " .post-author, .article-author, .article__author, [class*=byline], [class*=author-name],"
                  + " [class*=authorName], .vcard .fn, .submitted .username")
          .map(QueryParser::parse)
          .toList();

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern LABEL =
      Pattern.compile(
          "^\\s*(?:written |posted |reported |story |text |words |(?=interview:))?(?:interview|"
              + Words.any(Words.Kind.BYLINE_WORD)
              + ")(?:\\s*[:：]\\s*|\\s+)",
          FLAGS);
  private static final Pattern LABEL_AFTER =
      Pattern.compile("\\s+(?:" + Words.any(Words.Kind.BYLINE_END) + ").*$", FLAGS);
  private static final Pattern TAIL = Pattern.compile("[\\s|,·•–—-]+$");

  private final Markup markup;

  BylineFinder(Markup markup) {
    this.markup = markup;
  }

  Optional<Stated<String>> byline() {
    return markup.authors().stream()
        .flatMap(authors -> authors.read(BylineFinder::names).stream())
        .findFirst()
        .or(() -> markup.meta("author").flatMap(a -> a.when(BylineFinder::personLike)))
        .or(() -> markup.meta("article:author").flatMap(a -> a.when(BylineFinder::personLike)))
        .or(this::seen)
        .map(b -> b.as(withoutBy(b.value())))
        .flatMap(b -> b.when(this::fits));
  }

  private boolean fits(String byline) {
    return !byline.isBlank() && byline.length() <= LONGEST_BYLINE && !outletLike(byline);
  }

  private static Optional<String> names(List<JsonTree> authors) {
    boolean people = authors.stream().anyMatch(a -> !Markup.body(a) && name(a).isPresent());
    String names =
        authors.stream()
            .filter(a -> !people || !Markup.body(a))
            .flatMap(a -> name(a).stream())
            .distinct()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? Optional.empty() : Optional.of(names);
  }

  /** Authors in elements named so; the surest names first, and all that stand together. */
  private Optional<Stated<String>> seen() {
    for (Evaluator names : NAMED) {
      List<Element> fitting =
          markup
              .all(names)
              .filter(OtherArticles::outside)
              .filter(e -> personLike(e.text()) && fits(withoutBy(e.text())))
              .toList();
      if (!fitting.isEmpty()) {
        Element first = fitting.get(0);
        return Optional.of(Stated.at(Place.span(first), together(first, fitting)));
      }
    }
    return Optional.empty();
  }

  /** The first author and those whose names stand beside it, each once. */
  private String together(Element first, List<Element> fitting) {
    Element line = line(first);
    Set<String> names = new LinkedHashSet<>();
    for (Element element : fitting) {
      boolean beside = element == first || element.parents().contains(line);
      boolean within = element.parents().stream().anyMatch(fitting::contains);
      if (beside && !within) {
        names.add(withoutBy(element.text()));
      }
    }
    String joined = String.join(", ", names);
    return joined.length() <= LONGEST_BYLINE ? joined : withoutBy(first.text());
  }

  /** The element around an author's name in which no more than a line of names has room. */
  private static Element line(Element name) {
    Element line = name;
    Element up = name.parent();
    for (int i = 0; i < LEVELS && up != null && up.text().length() <= LONGEST_BYLINE; i++) {
      line = up;
      up = up.parent();
    }
    return line;
  }

  private static boolean personLike(String text) {
    return !text.isBlank()
        && text.length() <= LONGEST_BYLINE
        && !text.contains("://")
        && !text.contains("@");
  }

  private static String withoutBy(String byline) {
    Matcher label = LABEL.matcher(byline);
    boolean labelled = label.find() && label.group().matches("(?s).*[:：]\\s*");
    String name = LABEL_AFTER.matcher(label.replaceFirst("")).replaceFirst("");
    Optional<DateReader.Dated> date = DateReader.find(name);
    String undated = date.map(d -> name.substring(0, d.start())).orElse(name);
    String names = TAIL.matcher(undated).replaceFirst("").strip();
    return labelled ? Byline.labelled(names) : Byline.names(names);
  }

  /** An outlet's name or address, a count or a label is no author. */
  private boolean outletLike(String byline) {
    boolean outlet =
        markup
            .publisher()
            .map(p -> p.value().equalsIgnoreCase(byline) || byline.startsWith(p.value()))
            .orElse(false);
    return outlet
        || byline.matches(
            "(?i).*\\.(?:de|com|org|net|at|ch|fr|co\\.uk).*|no author|unknown|admin|\\d+ .*|.*\\[at\\].*")
        || byline.matches("\\P{L}*");
  }

  private static Optional<String> name(JsonTree author) {
    return author.text().or(() -> Markup.name(author)).filter(BylineFinder::personLike);
  }
}
