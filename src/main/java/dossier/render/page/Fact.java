package dossier.render.page;

/**
 * A labelled value.
 *
 * @param key message key of the label
 * @param text the value
 * @param href where it leads; may be empty
 * @param why why it was inferred; empty when it was stated
 */
public record Fact(String key, String text, String href, String why) {

  /** Whether it leads out of the dossier. */
  public boolean external() {
    return href.contains("://");
  }
}
