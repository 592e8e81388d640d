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
    Optional<EdtfDate> never = Optional.empty();
    Optional<String> no = Optional.empty();
    return new Head(
        new Citation(no, no, publisher, never, never, no, no, never, language, Map.of()),
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
