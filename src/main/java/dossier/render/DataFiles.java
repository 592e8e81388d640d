package dossier.render;

import dossier.json.Json;
import dossier.model.EdtfDate;
import dossier.model.EdtfDate.Precision;
import dossier.model.Entity;
import dossier.model.Event;
import dossier.model.EventStatus;
import dossier.model.Profile;
import dossier.model.Settings;
import dossier.model.Source;
import dossier.render.format.Bibliography;
import dossier.render.format.BibliographyEntry;
import dossier.render.format.Calendar;
import dossier.render.format.Csv;
import dossier.render.format.GraphMl;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The dossier for machines: what {@code data.html} lists. */
final class DataFiles {
  /** So many mentions stand in one file, at about 200 bytes each. */
  private static final int MOST_MENTIONS = 50_000;

  private final Press press;
  private final Ties ties;
  private final List<Event> chronicle;
  private final Settings settings;
  private final BibliographyEntries references;
  private Optional<Map<String, byte[]>> made = Optional.empty();

  DataFiles(Press press, Ties ties, List<Event> chronicle) {
    this.press = press;
    this.ties = ties;
    this.chronicle = chronicle;
    this.settings = press.edition().dossier().settings();
    this.references = new BibliographyEntries(settings, press.messages());
  }

  /**
   * Every file but the annotations, by name, in the order of the page that lists them; made when
   * first asked for, since a page that somebody waits for comes before them.
   */
  synchronized Map<String, byte[]> all() {
    if (made.isEmpty()) {
      made = Optional.of(make());
    }
    return made.get();
  }

  private Map<String, byte[]> make() {
    List<Supplier<Map<String, String>>> work =
        List.of(
            () -> Map.of("dossier.json", Json.pretty(DossierJson.of(press, chronicle, ties))),
            () -> Map.of("quotations.json", Json.pretty(QuotationsJson.of(press))),
            () -> Map.of("versions.json", Json.pretty(EvidenceJson.versions(press))),
            () -> Map.of("accounts.json", Json.pretty(EvidenceJson.accounts(press))),
            this::mentions,
            () -> Map.of("events.csv", events()),
            () -> Map.of("events.ics", Calendar.write(settings.title(), entries())),
            () -> Map.of("network.graphml", network()),
            this::bibliography,
            () -> Map.of("entities.ftm.json", FollowTheMoney.of(press, chronicle)));
    Map<String, byte[]> files = new LinkedHashMap<>();
    work.parallelStream()
        .map(Supplier::get)
        .forEachOrdered(
            made ->
                made.forEach(
                    (name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8))));
    return files;
  }

  private Map<String, String> bibliography() {
    List<BibliographyEntry> list =
        press.edition().dossier().sources().stream().map(references::of).toList();
    Map<String, String> files = new LinkedHashMap<>();
    files.put("sources.bib", Bibliography.bibtex(list));
    files.put("sources.ris", Bibliography.ris(list));
    files.put("sources.csl.json", Bibliography.csl(list));
    return files;
  }

  /** Whether a file is a part of another, which names it. */
  static boolean part(String name) {
    return name.matches("mentions-.*\\.csv");
  }

  /** One file; beyond what one should hold, one a year, and a list of them. */
  private Map<String, String> mentions() {
    int all = press.edition().stories().values().stream().mapToInt(List::size).sum();
    if (all <= MOST_MENTIONS) {
      Csv csv = columns();
      mentions(source -> csv);
      return Map.of("mentions.csv", csv.toString());
    }
    TreeMap<String, Csv> years = new TreeMap<>();
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (Source source : press.edition().dossier().sources()) {
      String year = SourceLists.year(source);
      years.computeIfAbsent(year, y -> columns());
      counts.merge(year, press.mentions(source).size(), Integer::sum);
    }
    mentions(source -> years.get(SourceLists.year(source)));
    Csv list = new Csv("part", "mentions");
    counts.forEach((y, n) -> list.row(List.of("mentions-" + y + ".csv", String.valueOf(n))));
    Map<String, String> files = new LinkedHashMap<>();
    files.put("mentions.csv", list.toString());
    years.forEach((y, csv) -> files.put("mentions-" + y + ".csv", csv.toString()));
    return files;
  }

  private static Csv columns() {
    return new Csv("id", "entity", "name", "source", "date", "paragraph", "surface", "url");
  }

  /** Writes each mention into the file of its source. */
  private void mentions(Function<Source, Csv> files) {
    for (Entity entity : press.edition().dossier().entities()) {
      for (MentionIndex.Entry e : press.index().of(entity.slug())) {
        boolean all = Shown.all(e.source());
        String anchor = all ? e.mention().id() : e.passage().anchor();
        files
            .apply(e.source())
            .row(
                List.of(
                    e.mention().id(),
                    entity.slug(),
                    entity.name(),
                    e.source().id(),
                    e.source().date().map(EdtfDate::text).orElse(""),
                    String.valueOf(e.passage().number()),
                    e.surface(),
                    settings.base() + Urls.source(e.source()) + "#" + anchor));
      }
    }
  }

  private String events() {
    Csv csv = new Csv("id", "title", "date", "status", "place", "participants", "summary", "url");
    for (Event event : chronicle) {
      csv.row(
          List.of(
              event.slug(),
              event.name(),
              event.date().map(EdtfDate::text).orElse(""),
              event.status().word(),
              event.place().orElse(""),
              String.join(" ", event.participants()),
              event.summary().orElse(""),
              settings.base() + Urls.entity(event)));
    }
    return csv.toString();
  }

  private List<Calendar.Entry> entries() {
    List<Calendar.Entry> entries = new ArrayList<>();
    for (Event event : chronicle) {
      Optional<EdtfDate> date =
          event.date().filter(d -> !d.earliest().equals(LocalDate.MIN) && !open(d) && written(d));
      date.ifPresent(d -> entries.add(entry(event, d)));
    }
    return entries;
  }

  private static boolean open(EdtfDate date) {
    return date.latest().equals(LocalDate.MAX);
  }

  /** Calendars have years of four digits. */
  private static boolean written(EdtfDate date) {
    return date.earliest().getYear() > 0 && date.latest().getYear() < 10_000;
  }

  /** Whether the days are known, and not only the month or the year. */
  private static boolean exact(EdtfDate date) {
    return Stream.concat(Stream.of(date.from()), date.to().stream())
        .allMatch(p -> p.precision() == Precision.DAY);
  }

  private Calendar.Entry entry(Event event, EdtfDate date) {
    String url = settings.base() + Urls.entity(event);
    String first = url.replace("/" + event.slug() + ".html", "/" + event.root() + ".html");
    return new Calendar.Entry(
        first,
        event.name(),
        exact(date)
            ? event.summary().orElse("")
            : (event.summary().orElse("") + " (" + press.dates().of(date) + ")").strip(),
        url,
        date.earliest(),
        date.latest(),
        date.from().time().filter(t -> date.to().isEmpty()).map(t -> date.instant()),
        date.from().zone().isPresent(),
        event.status() == EventStatus.OCCURRED && !date.doubtful() && exact(date));
  }

  private String network() {
    TreeSet<String> slugs = new TreeSet<>();
    ties.all().forEach(t -> slugs.addAll(List.of(t.first().slug(), t.second().slug())));
    List<GraphMl.Node> nodes =
        press.edition().dossier().profiles().stream()
            .filter(p -> slugs.contains(p.slug()))
            .map((Profile p) -> new GraphMl.Node(p.slug(), p.name(), p.kind().word()))
            .toList();
    return GraphMl.write(
        nodes,
        ties.all().stream()
            .map(
                t ->
                    new GraphMl.Edge(
                        t.first().slug(),
                        t.second().slug(),
                        t.strength() - t.events().size(),
                        t.events().size()))
            .toList());
  }
}
