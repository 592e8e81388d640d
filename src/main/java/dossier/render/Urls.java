package dossier.render;

import dossier.model.Entity;
import dossier.model.Event;
import dossier.model.Profile;
import dossier.model.Source;

/** Addresses of pages within {@code site/}, and how they are written on a page. */
final class Urls {
  private Urls() {}

  static String source(Source source) {
    return source(source.id());
  }

  /** The page of a source that has or had this id. */
  static String source(String id) {
    return PageKind.SOURCE.address() + id + ".html";
  }

  /** The page that shows a source as it was captured. */
  static String capture(Source source) {
    return capture(source.id());
  }

  /** The same of a source that has or had this id. */
  static String capture(String id) {
    return PageKind.SOURCE.address() + id + ".capture.html";
  }

  /** The Markdown of a source that has or had this id. */
  static String markdown(String id) {
    return PageKind.SOURCE.address() + id + ".md";
  }

  static String entity(Entity entity) {
    return mentions(entity, 1);
  }

  /** A page of the mentions of an entity; the first is its own page. */
  static String mentions(Entity entity, int page) {
    return mentions(entity, entity.slug(), page);
  }

  /** The same under a slug that the entity has or had. */
  static String mentions(Entity entity, String slug, int page) {
    PageKind kind = entity instanceof Event ? PageKind.EVENT : PageKind.PROFILE;
    return kind.address() + slug + (page == 1 ? "" : "." + page) + ".html";
  }

  /** The page of the sources of a year. */
  static String sourcesOf(String year) {
    return "sources." + year + ".html";
  }

  /** The page of the events of a year. */
  static String year(int year) {
    return PageKind.YEAR.address() + year + ".html";
  }

  /** The mentions of a source as Web Annotations. */
  static String annotations(Source source) {
    return annotations(source.id());
  }

  /** The same of a source that has or had this id. */
  static String annotations(String id) {
    return "data/annotations/" + id + ".jsonld";
  }

  /** The page of two profiles. */
  static String dyad(Profile first, Profile second) {
    return dyad(first.slug(), second.slug());
  }

  /** The page of two profiles that have or had these slugs. */
  static String dyad(String first, String second) {
    return PageKind.DYAD.address() + first + "--" + second + ".html";
  }

  /** What leads from a page to the folder {@code site/}: empty, or {@code ../} a level. */
  static String root(String page) {
    return "../".repeat((int) page.chars().filter(c -> c == '/').count());
  }
}
