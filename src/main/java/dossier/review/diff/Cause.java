package dossier.review.diff;

/** What can have happened between two sites, the heaviest first. */
public enum Cause {
  /** A page is gone, and nothing leads on from its address. */
  PAGE_REMOVED("Page removed"),
  /** Links to places within a page that led somewhere lead nowhere. */
  ADDRESS_DEAD("Addresses that died"),
  /** A claim cites another sentence than before. */
  RESTS_ELSEWHERE("Claim now rests on another sentence"),
  /** A name leads to another page than before. */
  LED_ELSEWHERE("Mention led elsewhere"),
  /** A name that stands there as before is no mention any more. */
  MENTION_LOST("Mention lost"),
  /** A name that stood there before is a mention now. */
  MENTION_ADDED("Mention added"),
  /** A quotation whose words stand is somebody else's. */
  QUOTATION_LED("Speaker of a quotation changed"),
  /** A profile gained another name, or lost one. */
  ALIAS_CHANGED("Other names changed"),
  /** Words of a paragraph, heading or fact changed. */
  TEXT_EDITED("Text edited"),
  /** A paragraph, heading or fact is gone. */
  TEXT_CUT("Text cut"),
  /** A paragraph, heading or fact is new. */
  TEXT_ADDED("Text added"),
  /** A paragraph stands elsewhere on its page. */
  TEXT_MOVED("Text moved"),
  /** A link, a picture or its description changed, and no word. */
  LINK_CHANGED("Link or picture changed"),
  /** A page has another address. */
  PAGE_RENAMED("Page renamed"),
  /** A page is new. */
  PAGE_ADDED("Page added"),
  /** Head, navigation or foot of pages changed. */
  FRAME_CHANGED("Frame of the pages changed"),
  /** Styles, scripts or pictures of the site changed. */
  LOOK_CHANGED("Look changed"),
  /**
   * Lists that the program makes changed, or files that are no pages, and nothing above says why.
   */
  FOLLOWS("Lists and data changed");

  private final String title;

  Cause(String title) {
    this.title = title;
  }

  /** What a reviewer reads. */
  public String title() {
    return title;
  }
}
