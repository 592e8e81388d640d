package dossier.normalize.html;

import dossier.model.EdtfDate;
import dossier.normalize.date.DateReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Dates that readers see in elements named for them. */
final class ShownDates {
  private static final Evaluator SHOWN =
      QueryParser.parse(
          ".entry-date, .post-date, .posted-on, .posted, .published, .date-published, .article-date, .article__date, .pubdate,"
              + " .publish-date, .date, .datum, .dateline, .timestamp, .time, .post-meta, .entry-meta, .byline, .meta,"
              + " .article-meta, .news-date, .postdate, .submitted, [class*=_date], [class*=-time], .post_date, [class*=publish], [class*=datetime], [class*=-date], [class*=Date]");

  /** English without a country may be of the one that has months first. */
  private static final Pattern MONTH_FIRST = Pattern.compile("(?i)en|en[-_](?:us|ph|ca).*");

  private static final int LEVELS = 5;
  private static final int LONGEST = 120;

  /** Clocks, and the dates of forums that are no article's. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)current time|last post|joined|member since|aktuelle zeit|letzter beitrag|registriert"
              + "|mitglied seit");

  private ShownDates() {}

  /** The dates of a page, in order. */
  static List<Stated<EdtfDate>> of(Document page) {
    return of(page, false);
  }

  /** The dates that a page says it was changed on, in order. */
  static List<Stated<EdtfDate>> changes(Document page) {
    return of(page, true);
  }

  private static List<Stated<EdtfDate>> of(Document page, boolean changed) {
    String language = language(page);
    boolean dayFirst = !language.isEmpty() && !MONTH_FIRST.matcher(language).matches();
    Set<Element> named = new LinkedHashSet<>();
    page.body().nodeStream(TextNode.class).forEach(text -> named.addAll(named(text)));
    return named.stream()
        .flatMap(
            e ->
                DateReader.parts(e.text()).stream()
                    .flatMap(part -> in(part.strip(), dayFirst, changed).stream())
                    .map(d -> Stated.at(Place.span(e), d)))
        .toList();
  }

  private static String language(Document page) {
    return page.body().parent() == null ? "" : page.body().parent().attr("lang");
  }

  /** The elements named for a date around a text that has a number, from the outermost in. */
  private static Deque<Element> named(TextNode text) {
    Deque<Element> named = new ArrayDeque<>();
    if (text.getWholeText().chars().anyMatch(Character::isDigit)) {
      Element up = text.parent();
      for (int i = 0; i < LEVELS && up != null && TextLength.below(up, 2 * LONGEST); i++) {
        if (up.is(SHOWN) && OtherArticles.outside(up)) {
          named.push(up);
        }
        up = up.parent();
      }
    }
    return named;
  }

  private static Optional<EdtfDate> in(String text, boolean dayFirst, boolean changed) {
    return text.length() > LONGEST || text.isEmpty() || OTHER.matcher(text).find()
        ? Optional.empty()
        : DateReader.find(text, dayFirst)
            .or(() -> DateReader.shortYear(text))
            .filter(d -> d.changed() == changed)
            .map(DateReader.Dated::date);
  }
}
