package dossier.model;

import java.util.Locale;

/**
 * Why a line of a capture was kept, cut, repaired or read as metadata. Each has a paragraph in the
 * handbook's page on the audit.
 */
public enum AuditRule {
  /** Part of the story. */
  STORY,
  /** The headline. */
  HEADLINE,
  /** The headline once more. */
  HEADLINE_AGAIN,
  /** The standfirst. */
  DECK,
  /** Who wrote it. */
  BYLINE,
  /** When it was published or updated. */
  DATE,
  /** The outlet. */
  OUTLET,
  /** A labelled field of an export or above a mail. */
  FIELD,
  /** Head or foot of a printed page. */
  PAGE_EDGE,
  /** Read from the markup, where readers may not see it. */
  MARKUP,
  /** The words under a picture. */
  CAPTION,
  /** Who made a picture. */
  CREDIT,
  /** Menus, search boxes, buttons. */
  INTERFACE,
  /** An advertisement's label. */
  ADVERT,
  /** An appeal to subscribe, follow, join or give. */
  PROMO,
  /** How long reading takes. */
  READING_TIME,
  /** Buttons and counters for sharing. */
  SHARE,
  /** Lists of other articles. */
  RELATED,
  /** Previous and next article. */
  NEIGHBOURS,
  /** A note on the author after the story. */
  AUTHOR_BIO,
  /** The headline of another article among the paragraphs. */
  TEASER,
  /** A line that stands in several places. */
  REPEATED,
  /** Readers' comments. */
  COMMENTS,
  /** Consent to cookies and the like. */
  CONSENT,
  /** Rights and contact lines of a page. */
  IMPRINT,
  /** Labels such as tags and topics. */
  TOPICS,
  /** What stands before the story. */
  BEFORE_STORY,
  /** What stands after the story. */
  AFTER_STORY,
  /** What stands beside the story in the markup. */
  OUTSIDE_STORY,
  /** All signs weighed, it is no story; its form speaks most against it. */
  WEIGHED_FORM,
  /** All signs weighed, it is no story; its links speak most against it. */
  WEIGHED_LINKS,
  /** All signs weighed, it is no story; the elements around it speak most against it. */
  WEIGHED_ELEMENTS,
  /** All signs weighed, it is no story; what stands above and below speaks most against it. */
  WEIGHED_NEIGHBOURS,
  /** What the page hides from readers. */
  HIDDEN,
  /** What the page shows as deleted. */
  DELETED,
  /** Spaces of other kinds, doubled or at the ends of lines. */
  SPACES,
  /** Characters without width, soft hyphens, control characters. */
  INVISIBLE,
  /** Letters garbled by a wrong charset. */
  MOJIBAKE,
  /** Lines of one paragraph that were broken at one width. */
  WRAPPED,
  /** A word that was broken at the end of a line. */
  HYPHENATED,
  /** Character references that readers saw as such. */
  REFERENCE,
  /** HTML in Markdown. */
  RAW_HTML,
  /** Letters that type joins: “ﬁ”. */
  LIGATURE,
  /** Marks of a program for notes. */
  NOTE_MARK,
  /** A large initial that stood apart from its word. */
  DROP_CAP,
  /** An editor's keep. */
  EDITOR_KEEP,
  /** An editor's cut. */
  EDITOR_CUT,
  /** An editor's repair. */
  EDITOR_REPAIR,
  /** A place where something is missing. */
  GAP,
  /** Front matter of the capture. */
  FRONT_MATTER;

  /** The name used in files and pages, such as {@code reading-time}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
