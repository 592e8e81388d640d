package dossier.normalize.html;

import dossier.model.EdtfDate;
import dossier.normalize.date.DateReader;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** When it was published and changed: structured data, meta elements, then what readers see. */
final class DateFinder {
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "article:published",
          "og:article:published_time",
          "date",
          "dc.date",
          "dc.date.issued",
          "dcterms.date",
          "dcterms.created",
          "dcterms.issued",
          "dc.date.created",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "published",
          "datepublished",
          "date_published",
          "sailthru.date",
          "parsely-pub-date",
          "article_date_original",
          "cxenseparse:recs:publishtime",
          "originalpublicationdate",
          "citation_publication_date",
          "citation_online_date",
          "article.published",
          "shareaholic:article_published_time",
          "bt:pubdate",
          "created",
          "rnews:datepublished");
  private static final String TIMES =
      "main time[datetime], header time[datetime], [class*=post] time[datetime]";
  private static final String SHOWN =
      ".entry-date, .post-date, .posted-on, .published, .date-published, .article-date, .article__date, .pubdate,"
          + " .publish-date, .date, .datum, .dateline, .timestamp, .time, .post-meta, .entry-meta, .byline, .meta,"
          + " .article-meta, .news-date, .postdate, .submitted, [class*=_date], [class*=-time], .post_date, [class*=publish], [class*=datetime], [class*=-date], [class*=Date]";

  private final Markup markup;

  DateFinder(Markup markup) {
    this.markup = markup;
  }

  Optional<EdtfDate> published() {
    return date(markup.stated("datePublished"))
        .or(() -> firstMeta(PUBLISHED))
        .or(() -> date(markup.first("[itemprop=datePublished]").map(DateFinder::dateOf)))
        .or(
            () ->
                date(
                    markup
                        .first(
                            "time[pubdate], time.published, time.entry-date, article time[datetime]")
                        .map(DateFinder::dateOf)))
        .or(this::timed)
        .or(this::shown)
        .or(() -> date(markup.meta("last-modified")));
  }

  private static Optional<EdtfDate> date(Optional<String> text) {
    return text.flatMap(DateReader::stated);
  }

  private Optional<EdtfDate> firstMeta(List<String> names) {
    return names.stream().flatMap(n -> date(markup.meta(n)).stream()).findFirst();
  }

  /** The first time element of the page's main part. */
  private Optional<EdtfDate> timed() {
    return markup.page().select(TIMES).stream()
        .flatMap(t -> DateReader.stated(t.attr("datetime")).stream())
        .findFirst();
  }

  /** A date that readers see in an element named for it. */
  private Optional<EdtfDate> shown() {
    return markup.page().select(SHOWN).stream()
        .filter(
            e ->
                e.text().length() <= 120
                    && e.closest("aside, footer, nav, [class*=related], [class*=comment]") == null)
        .flatMap(e -> DateReader.find(e.text()).map(DateReader.Dated::date).stream())
        .findFirst();
  }

  Optional<EdtfDate> updated() {
    return date(markup.stated("dateModified"))
        .or(() -> date(markup.meta("article:modified_time")))
        .or(() -> date(markup.first("[itemprop=dateModified]").map(DateFinder::dateOf)))
        .filter(u -> published().map(p -> !p.equals(u)).orElse(true));
  }

  private static String dateOf(Element element) {
    return element.hasAttr("datetime")
        ? element.attr("datetime")
        : element.hasAttr("content") ? element.attr("content") : element.text();
  }
}
