package dossier.normalize.html;

import dossier.model.EdtfDate;
import dossier.normalize.date.DateReader;
import dossier.normalize.date.OutletTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** When it was published and changed: structured data, meta elements, then what readers see. */
final class DateFinder {
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "article:published",
          "og:article:published_time",
          "dc.date.issued",
          "dcterms.issued",
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
          "rnews:datepublished");

  /** Say a date and not which; many systems mean the last change. */
  private static final List<String> VAGUE =
      List.of("date", "dc.date", "dcterms.date", "dcterms.created", "dc.date.created", "created");

  private static final Evaluator MARKED =
      QueryParser.parse("time[pubdate], time.published, time.entry-date, article time[datetime]");
  private static final Evaluator TIMES =
      QueryParser.parse("main time[datetime], header time[datetime], [class*=post] time[datetime]");
  private static final Evaluator TITLED =
      QueryParser.parse(".published[title], .updated[title], .entry-date[title]");
  private static final Evaluator PUBLISHED_PROPERTY = QueryParser.parse("[itemprop=datePublished]");
  private static final Evaluator MODIFIED_PROPERTY = QueryParser.parse("[itemprop=dateModified]");
  private static final Evaluator CANONICAL = QueryParser.parse("link[rel=canonical][href]");
  private static final Pattern IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d\\d)[/-](\\d\\d)(?=/|$|-)");
  private static final String FROM_ADDRESS = "from the date in the page's address";

  private final Markup markup;
  private final List<Stated<EdtfDate>> shown;

  DateFinder(Markup markup) {
    this.markup = markup;
    this.shown = ShownDates.of(markup.page());
  }

  Optional<Stated<EdtfDate>> published() {
    return machine()
        .or(() -> shown.stream().findFirst())
        .or(() -> first(VAGUE.stream().flatMap(n -> markup.meta(n).stream())))
        .map(this::local)
        .or(() -> first(markup.page().selectStream(TITLED).map(e -> of(e, e.attr("title")))))
        .or(this::addressed)
        .or(() -> markup.meta("last-modified").flatMap(DateFinder::date));
  }

  /** The date in the forms that machines read; of two, the one that readers see too. */
  private Optional<Stated<EdtfDate>> machine() {
    Optional<Stated<EdtfDate>> first = Optional.empty();
    for (Supplier<Optional<Stated<EdtfDate>>> form : forms()) {
      Optional<Stated<EdtfDate>> date = form.get();
      if (date.isPresent()) {
        boolean sure = shown.isEmpty() || seen(date.get());
        if (sure || first.isPresent()) {
          return sure ? date : first;
        }
        first = date;
      }
    }
    return first;
  }

  private List<Supplier<Optional<Stated<EdtfDate>>>> forms() {
    return List.of(
        () -> markup.stated("datePublished").flatMap(DateFinder::date),
        () -> first(PUBLISHED.stream().flatMap(n -> markup.meta(n).stream())),
        () -> markup.first(PUBLISHED_PROPERTY).flatMap(DateFinder::dateOf),
        this::timed);
  }

  private Optional<Stated<EdtfDate>> timed() {
    return Stream.of(MARKED, TIMES)
        .flatMap(t -> markup.page().selectStream(t))
        .filter(OtherArticles::outside)
        .flatMap(e -> dateOf(e).stream())
        .findFirst();
  }

  private boolean seen(Stated<EdtfDate> date) {
    return shown.stream().anyMatch(s -> s.value().sortDay().equals(date.value().sortDay()));
  }

  /** The day that readers were told, where universal time has another. */
  private Stated<EdtfDate> local(Stated<EdtfDate> date) {
    if (!OutletTime.universal(date.value()) || seen(date)) {
      return date;
    }
    return here(date, shown);
  }

  private static Stated<EdtfDate> here(Stated<EdtfDate> date, List<Stated<EdtfDate>> seen) {
    boolean told = seen.stream().anyMatch(s -> s.value().sortDay().equals(date.value().sortDay()));
    return told || !OutletTime.universal(date.value())
        ? date
        : seen.stream()
            .flatMap(s -> OutletTime.of(date.value(), s.value()).stream())
            .findFirst()
            .map(date::as)
            .orElse(date);
  }

  /** The day in an address such as {@code /2016/04/21/a-title}. */
  private Optional<Stated<EdtfDate>> addressed() {
    Optional<Stated<String>> canonical =
        Optional.ofNullable(markup.page().selectFirst(CANONICAL))
            .map(link -> of(link, link.attr("href")));
    return canonical
        .or(() -> markup.meta("og:url"))
        .flatMap(
            address -> {
              Matcher m = IN_ADDRESS.matcher(address.value());
              Optional<EdtfDate> day =
                  m.find()
                      ? EdtfDate.parse(m.group(1) + "-" + m.group(2) + "-" + m.group(3))
                      : Optional.empty();
              return day.map(d -> new Stated<>(d, address.place(), FROM_ADDRESS));
            });
  }

  Optional<Stated<EdtfDate>> updated(Optional<Stated<EdtfDate>> published) {
    return markup
        .stated("dateModified")
        .flatMap(DateFinder::date)
        .or(() -> markup.meta("article:modified_time").flatMap(DateFinder::date))
        .or(() -> markup.first(MODIFIED_PROPERTY).flatMap(DateFinder::dateOf))
        .map(u -> OutletTime.universal(u.value()) ? here(u, ShownDates.changes(markup.page())) : u)
        .or(() -> ShownDates.changes(markup.page()).stream().findFirst())
        .filter(u -> !published.map(Stated::value).equals(Optional.of(u.value())));
  }

  private static Optional<Stated<EdtfDate>> date(Stated<String> text) {
    return text.read(DateReader::stated);
  }

  private static Optional<Stated<EdtfDate>> first(Stream<Stated<String>> texts) {
    return texts.flatMap(t -> date(t).stream()).findFirst();
  }

  private static <T> Stated<T> of(Element element, T value) {
    return Stated.at(Place.span(element), value);
  }

  /** What an element says for machines, or else to readers. */
  private static Optional<Stated<EdtfDate>> dateOf(Element element) {
    return first(
        Stream.of(element.attr("datetime"), element.attr("content"), element.text())
            .filter(t -> !t.isBlank())
            .map(t -> of(element, t)));
  }
}
