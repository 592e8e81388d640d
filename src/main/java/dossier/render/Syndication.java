package dossier.render;

import dossier.model.EdtfDate;
import dossier.model.EdtfDate.Precision;
import dossier.model.Settings;
import dossier.model.Source;
import dossier.render.format.Xml;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** {@code feed.xml} (RFC 4287), {@code sitemap.xml} (sitemaps.org 0.9) and {@code robots.txt}. */
final class Syndication {
  private static final int MOST_ENTRIES = 50;
  private static final String EPOCH = "1970-01-01T00:00:00Z";

  private Syndication() {}

  /** The latest sources. An entry's time is that of its article: no clock is asked. */
  static String feed(Settings settings, List<Source> sources) {
    String base = settings.base().toString();
    List<Source> latest =
        sources.stream()
            .filter(s -> s.date().isPresent())
            .sorted(Comparator.comparing(Syndication::updated).reversed().thenComparing(Source::id))
            .limit(MOST_ENTRIES)
            .toList();
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
    xml.append(Xml.escape(settings.language())).append("\">\n");
    line(xml, "title", settings.title());
    line(xml, "subtitle", settings.description());
    line(xml, "id", base);
    line(xml, "updated", latest.isEmpty() ? EPOCH : updated(latest.get(0)));
    xml.append("<link rel=\"self\" type=\"application/atom+xml\" href=\"");
    xml.append(Xml.escape(base)).append("feed.xml\"/>\n");
    xml.append("<link href=\"").append(Xml.escape(base)).append("\"/>\n");
    String editors =
        settings.editors().isEmpty() ? settings.title() : String.join(", ", settings.editors());
    xml.append("<author><name>").append(Xml.escape(editors)).append("</name></author>\n");
    latest.forEach(source -> entry(xml, base, source));
    return xml.append("</feed>\n").toString();
  }

  private static void entry(StringBuilder xml, String base, Source source) {
    String address = base + Urls.source(source);
    xml.append("<entry>\n");
    line(xml, "title", source.title());
    line(xml, "id", base + Urls.source(source.root()));
    line(xml, "updated", updated(source));
    xml.append("<link href=\"").append(Xml.escape(address)).append("\"/>\n");
    source.head().deck().filter(d -> Shown.all(source)).ifPresent(d -> line(xml, "summary", d));
    xml.append("</entry>\n");
  }

  private static void line(StringBuilder xml, String element, String text) {
    xml.append('<').append(element).append('>').append(Xml.escape(text));
    xml.append("</").append(element).append(">\n");
  }

  private static String updated(Source source) {
    Optional<EdtfDate> date = source.head().citation().updated().or(source::date);
    return date.map(Syndication::rfc3339).orElse(EPOCH);
  }

  private static String rfc3339(EdtfDate date) {
    boolean exact = date.to().isEmpty() && date.from().precision() == Precision.DAY;
    if (exact && date.from().time().isPresent() && date.from().zone().isPresent()) {
      String time = date.from().time().get();
      String seconds = time.length() == 5 ? ":00" : "";
      return date.from().first() + "T" + time + seconds + date.from().zone().get();
    }
    return date.sortDay() + "T00:00:00Z";
  }

  /** All pages that search engines may list; sources with the date of their article. */
  static String sitemap(Settings settings, List<String> paths) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (String path : paths) {
      String address = settings.base() + path;
      xml.append("<url><loc>").append(Xml.escape(address)).append("</loc></url>\n");
    }
    return xml.append("</urlset>\n").toString();
  }

  static String robots(Settings settings) {
    return "User-agent: *\nAllow: /\n\nSitemap: " + settings.base() + "sitemap.xml\n";
  }
}
