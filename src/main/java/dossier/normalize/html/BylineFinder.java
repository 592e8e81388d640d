package dossier.normalize.html;

import dossier.json.JsonTree;
import dossier.normalize.date.DateReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Who wrote it, as markup or an element named for it says; outlets and labels are no authors. */
final class BylineFinder {
  private static final int LONGEST_BYLINE = 120;

  private final Markup markup;

  BylineFinder(Markup markup) {
    this.markup = markup;
  }

  Optional<String> byline() {
    List<String> names = new ArrayList<>();
    for (JsonTree article : markup.articles()) {
      article.get("author").items().forEach(a -> name(a).ifPresent(names::add));
      if (!names.isEmpty()) {
        break;
      }
    }
    Optional<String> stated =
        names.isEmpty()
            ? Optional.empty()
            : Optional.of(names.stream().distinct().collect(Collectors.joining(", ")));
    return stated
        .or(() -> markup.meta("author").filter(BylineFinder::personLike))
        .or(() -> markup.meta("article:author").filter(BylineFinder::personLike))
        .or(() -> seenByline())
        .map(BylineFinder::withoutBy)
        .filter(b -> !b.isBlank() && b.length() <= LONGEST_BYLINE && !outletLike(b));
  }

  private Optional<String> seenByline() {
    String author =
        "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], a[href*='/author/']";
    return markup
        .first(author)
        .map(Element::text)
        .or(
            () ->
                markup
                    .first(".byline, .author-name, .td-post-author-name, .author")
                    .map(Element::text))
        .filter(BylineFinder::personLike);
  }

  private static boolean personLike(String text) {
    return !text.isBlank()
        && text.length() <= LONGEST_BYLINE
        && !text.contains("://")
        && !text.contains("@");
  }

  private static String withoutBy(String byline) {
    String name =
        byline
            .replaceFirst(
                "(?i)^\\s*(?:written |posted |reported |story |text )?(?:by|von|par|por|autore?|author|auteur)[:\\s]+",
                "")
            .replaceFirst(
                "(?i)\\s+(?:alle (?:artikel|beiträge)|all (?:posts|articles)|shares?|follow).*$",
                "");
    Optional<DateReader.Dated> date = DateReader.find(name);
    return date.map(d -> name.substring(0, d.start()))
        .orElse(name)
        .replaceAll("[\\s|,·•–—-]+$", "")
        .strip();
  }

  /** An outlet's name or address, a count or a label is no author. */
  private boolean outletLike(String byline) {
    boolean outlet =
        markup
            .publisher()
            .map(p -> p.equalsIgnoreCase(byline) || byline.startsWith(p))
            .orElse(false);
    return outlet
        || byline.matches(
            "(?i).*\\.(?:de|com|org|net|at|ch|fr|co\\.uk).*|no author|unknown|admin|\\d+ .*|.*\\[at\\].*")
        || byline.matches("\\P{L}*");
  }

  private static Optional<String> name(JsonTree author) {
    return author.text().or(() -> author.get("name").text()).filter(BylineFinder::personLike);
  }
}
