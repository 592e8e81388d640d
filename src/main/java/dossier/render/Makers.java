package dossier.render;

import dossier.model.Entity;
import dossier.model.Event;
import dossier.render.PageKind.Made;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What fills the pages of each kind; the catalogue names the methods.
 *
 * @param press what all builders share
 * @param sourcePages pages of sources
 * @param capturePages sources as they were captured
 * @param entityPages pages of profiles and events
 * @param overviews pages that are the only ones of their kind
 * @param tiePages the network and the pages of pairs
 * @param tieList the pairs
 * @param movedPages pages at addresses out of use
 * @param dataFiles files to take away, by name
 */
record Makers(
    Press press,
    SourcePages sourcePages,
    CapturePages capturePages,
    EntityPages entityPages,
    OverviewPages overviews,
    TiePages tiePages,
    Ties tieList,
    MovedPages movedPages,
    DataFiles dataFiles) {

  static Makers of(Press press, Frames frames, List<Event> chronicle, Ties ties) {
    return new Makers(
        press,
        new SourcePages(press, frames, chronicle),
        new CapturePages(press, frames),
        new EntityPages(press, frames, chronicle, ties),
        new OverviewPages(press, frames, chronicle),
        new TiePages(press, frames, ties),
        ties,
        new MovedPages(press, frames, ties),
        new DataFiles(press, ties, chronicle));
  }

  private static Stream<Made> one(PageKind kind, Supplier<Object> page) {
    return Stream.of(new Made(kind.address(), page));
  }

  Stream<Made> home() {
    return one(PageKind.HOME, overviews::home);
  }

  Stream<Made> sources() {
    return one(PageKind.SOURCES, overviews::sources);
  }

  Stream<Made> profiles() {
    return one(PageKind.PROFILES, overviews::profiles);
  }

  Stream<Made> events() {
    return one(PageKind.EVENTS, overviews::events);
  }

  Stream<Made> quotations() {
    return one(PageKind.QUOTATIONS, overviews::quotations);
  }

  Stream<Made> network() {
    return one(PageKind.NETWORK, () -> tiePages.network(overviews.frame(PageKind.NETWORK)));
  }

  Stream<Made> about() {
    return one(PageKind.ABOUT, overviews::about);
  }

  Stream<Made> search() {
    return one(PageKind.SEARCH, overviews::search);
  }

  Stream<Made> dataPage() {
    return one(PageKind.DATA, () -> overviews.data(dataFiles.all()));
  }

  Stream<Made> notFound() {
    return one(PageKind.NOT_FOUND, overviews::notFound);
  }

  Stream<Made> eachSource() {
    return press.edition().dossier().sources().stream()
        .map(s -> new Made(Urls.source(s), () -> sourcePages.page(s)));
  }

  /** What was cut and mended, for each source of which something was. */
  Stream<Made> eachCapture() {
    return press.edition().dossier().sources().stream()
        .filter(CapturePages::has)
        .map(s -> new Made(Urls.capture(s), () -> capturePages.page(s)));
  }

  Stream<Made> eachProfile() {
    return press.edition().dossier().profiles().stream()
        .map(p -> new Made(Urls.entity(p), () -> entityPages.profile(p)));
  }

  Stream<Made> eachEvent() {
    return press.edition().dossier().events().stream()
        .map(e -> new Made(Urls.entity(e), () -> entityPages.event(e)));
  }

  /** The mentions that the page of an entity has no room for. */
  Stream<Made> eachConcordance() {
    return press.edition().dossier().entities().stream().flatMap(this::concordance);
  }

  private Stream<Made> concordance(Entity entity) {
    int pages = Concordance.pages(press.index().of(entity.slug()).size());
    return IntStream.rangeClosed(2, pages)
        .mapToObj(i -> new Made(Urls.mentions(entity, i), () -> entityPages.mentions(entity, i)));
  }

  /** The years of a timeline that is too long for one page. */
  Stream<Made> eachYear() {
    return overviews.paged().stream().map(y -> new Made(Urls.year(y), () -> overviews.year(y)));
  }

  /** The years of a list of sources that is too long for one page. */
  Stream<Made> eachSourceYear() {
    return overviews.sourceLists().paged().stream()
        .map(y -> new Made(Urls.sourcesOf(y), () -> overviews.sourceLists().of(y)));
  }

  Stream<Made> eachDyad() {
    return tieList.all().stream().map(t -> new Made(t.path(), () -> tiePages.dyad(t)));
  }

  Stream<Made> eachMoved() {
    return movedPages.all();
  }
}
