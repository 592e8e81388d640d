package dossier;

import dossier.check.SiteCheck;
import dossier.recall.Recall;
import java.util.Map;

/**
 * What a program that builds one site again and again keeps from build to build: what was made of
 * each text, and which pages of the site that stands there were made of what. Kept in memory alone;
 * a build without it makes the same site.
 */
public final class Kept {
  private final Recall texts;
  private final Recall pages;
  private Map<String, SiteCheck.Sound> sound = Map.of();

  private Kept(Recall texts, Recall pages) {
    this.texts = texts;
    this.pages = pages;
  }

  /** For a build that is the only one: keeps nothing. */
  public static Kept nothing() {
    return new Kept(Recall.none(), Recall.none());
  }

  /** For builds one after the other of the same site, whose files nobody else changes. */
  public static Kept between() {
    return new Kept(Recall.keeping(), Recall.keeping());
  }

  /** What was made of texts. */
  Recall texts() {
    return texts;
  }

  /** What the pages were made of that stand in the site. */
  Recall pages() {
    return pages;
  }

  /** Of which of them there was nothing to say. */
  Map<String, SiteCheck.Sound> sound() {
    return sound;
  }

  /** The new site stands. */
  void published(Map<String, SiteCheck.Sound> pagesOfIt) {
    texts.done();
    pages.done();
    sound = pagesOfIt;
  }

  /** The old site still stands. */
  void notPublished() {
    texts.brokenOff();
    pages.undone();
  }
}
