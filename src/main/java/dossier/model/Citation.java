package dossier.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What identifies an article: each part is present only if somebody stated it.
 *
 * @param title headline
 * @param byline authors as named
 * @param publisher the outlet
 * @param published date of publication
 * @param updated date of the last change
 * @param url address of the article
 * @param archived address of an archived copy
 * @param retrieved when it was captured
 * @param language BCP 47 tag
 * @param inferred part name to the reason, for each part that was inferred and not stated
 */
public record Citation(
    Optional<String> title,
    Optional<String> byline,
    Optional<String> publisher,
    Optional<EdtfDate> published,
    Optional<EdtfDate> updated,
    Optional<String> url,
    Optional<String> archived,
    Optional<EdtfDate> retrieved,
    Optional<String> language,
    Map<String, String> inferred) {

  /** Copies the reasons, sorted by part, so that every listing has one order. */
  public Citation {
    inferred = Collections.unmodifiableMap(new TreeMap<>(inferred));
  }

  /** A citation that says nothing. */
  public static Citation none() {
    Optional<String> no = Optional.empty();
    Optional<EdtfDate> never = Optional.empty();
    return new Citation(no, no, no, never, never, no, no, never, no, Map.of());
  }

  /**
   * This citation, its gaps filled from another; a reason comes along with the part it explains.
   */
  public Citation or(Citation other) {
    Map<String, String> reasons = new TreeMap<>(other.inferred);
    reasons.keySet().removeIf(this::states);
    reasons.putAll(inferred);
    return new Citation(
        title.or(other::title),
        byline.or(other::byline),
        publisher.or(other::publisher),
        published.or(other::published),
        updated.or(other::updated),
        url.or(other::url),
        archived.or(other::archived),
        retrieved.or(other::retrieved),
        language.or(other::language),
        reasons);
  }

  /**
   * This citation without address and outlet: a digest is a page of the dossier, and no original.
   */
  Citation unaddressed() {
    return new Citation(
        title,
        byline,
        Optional.empty(),
        published,
        updated,
        Optional.empty(),
        Optional.empty(),
        retrieved,
        language,
        inferred);
  }

  /** This citation with nothing in it that no reader sees. */
  Citation legible() {
    return new Citation(
        title.map(Legible::line).filter(t -> !t.isEmpty()),
        byline.map(Legible::line).filter(t -> !t.isEmpty()),
        publisher.map(Legible::line).filter(t -> !t.isEmpty()),
        published,
        updated,
        url,
        archived,
        retrieved,
        language,
        inferred);
  }

  private boolean states(String part) {
    return switch (part) {
      case "title" -> title.isPresent();
      case "byline" -> byline.isPresent();
      case "publisher" -> publisher.isPresent();
      case "published" -> published.isPresent();
      case "updated" -> updated.isPresent();
      case "url" -> url.isPresent();
      case "archived" -> archived.isPresent();
      case "retrieved" -> retrieved.isPresent();
      case "language" -> language.isPresent();
      default -> false;
    };
  }
}
