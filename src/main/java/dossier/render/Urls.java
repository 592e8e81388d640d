package dossier.render;

import dossier.model.Entity;
import dossier.model.Event;
import dossier.model.Profile;
import dossier.model.Source;

/** Addresses of pages within {@code site/}, and how they are written on a page. */
final class Urls {
  private Urls() {}

  static String source(Source source) {
    return "sources/" + source.id() + ".html";
  }

  static String entity(Entity entity) {
    return (entity instanceof Event ? "events/" : "profiles/") + entity.slug() + ".html";
  }

  /** A page of the mentions of an entity; the first is its own page. */
  static String mentions(Entity entity, int page) {
    String own = entity(entity);
    return page == 1 ? own : own.replace(".html", "." + page + ".html");
  }

  /** The mentions of a source as Web Annotations. */
  static String annotations(Source source) {
    return "data/annotations/" + source.id() + ".jsonld";
  }

  /** The page of two profiles. */
  static String dyad(Profile first, Profile second) {
    return "dyads/" + first.slug() + "--" + second.slug() + ".html";
  }

  /** What leads from a page to the folder {@code site/}: empty, or {@code ../} a level. */
  static String root(String page) {
    return "../".repeat((int) page.chars().filter(c -> c == '/').count());
  }
}
