package dossier.normalize.draft;

import dossier.model.Citation;
import dossier.model.EdtfDate;
import dossier.model.Head;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes heads that say one thing, to be added to a draft. */
public final class Heads {
  private Heads() {}

  /** A headline. */
  public static Head title(String title) {
    return cited(
        Optional.of(title), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
  }

  /** A headline, inferred. */
  public static Head inferredTitle(String title, String reason) {
    return cited(
        Optional.of(title),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of("title", reason));
  }

  /** The outlet, inferred. */
  public static Head inferredPublisher(String publisher, String reason) {
    return origin(
        Optional.of(publisher), Optional.empty(), Optional.empty(), Map.of("publisher", reason));
  }

  /** The address of the article. */
  public static Head address(String url) {
    return origin(Optional.empty(), Optional.empty(), Optional.of(url), Map.of());
  }

  /** When it was captured. */
  public static Head retrieved(EdtfDate date) {
    Optional<EdtfDate> never = Optional.empty();
    Optional<String> no = Optional.empty();
    Citation citation =
        new Citation(no, no, no, never, never, no, no, Optional.of(date), no, Map.of());
    return new Head(citation, no, List.of(), List.of());
  }

  /** Authors as named. */
  public static Head byline(String byline) {
    return cited(
        Optional.empty(), Optional.of(byline), Optional.empty(), Optional.empty(), Map.of());
  }

  /** Authors, inferred. */
  public static Head inferredByline(String byline, String reason) {
    return cited(
        Optional.empty(),
        Optional.of(byline),
        Optional.empty(),
        Optional.empty(),
        Map.of("byline", reason));
  }

  /** Date of publication. */
  public static Head published(EdtfDate date) {
    return cited(Optional.empty(), Optional.empty(), Optional.of(date), Optional.empty(), Map.of());
  }

  /** Date of publication, inferred. */
  public static Head inferredPublished(EdtfDate date, String reason) {
    return cited(
        Optional.empty(),
        Optional.empty(),
        Optional.of(date),
        Optional.empty(),
        Map.of("published", reason));
  }

  /** Date of the last change. */
  public static Head updated(EdtfDate date) {
    return cited(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(date), Map.of());
  }

  /** A deck. */
  public static Head deck(String deck) {
    return new Head(Citation.none(), Optional.of(deck), List.of(), List.of());
  }

  /** The words under a picture. */
  public static Head caption(String caption) {
    return new Head(Citation.none(), Optional.empty(), List.of(caption), List.of());
  }

  /** Who made a picture. */
  public static Head credit(String credit) {
    return new Head(Citation.none(), Optional.empty(), List.of(), List.of(credit));
  }

  /** Outlet and language. */
  public static Head origin(Optional<String> publisher, Optional<String> language) {
    return origin(publisher, language, Optional.empty(), Map.of());
  }

  private static Head origin(
      Optional<String> publisher,
      Optional<String> language,
      Optional<String> url,
      Map<String, String> inferred) {
    Optional<EdtfDate> never = Optional.empty();
    Optional<String> no = Optional.empty();
    return new Head(
        new Citation(no, no, publisher, never, never, url, no, never, language, inferred),
        no,
        List.of(),
        List.of());
  }

  private static Head cited(
      Optional<String> title,
      Optional<String> byline,
      Optional<EdtfDate> published,
      Optional<EdtfDate> updated,
      Map<String, String> inferred) {
    Optional<String> no = Optional.empty();
    return new Head(
        new Citation(title, byline, no, published, updated, no, no, Optional.empty(), no, inferred),
        no,
        List.of(),
        List.of());
  }
}
