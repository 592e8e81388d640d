package dossier.normalize.weigh;

/**
 * What can be told of a block without understanding it. Shares are from 0 to 1; words are counted
 * as {@link dossier.normalize.draft.Shape} does; "story so far" is what the rules have left.
 */
public enum Sign {
  /** Running text: 1, else 0. */
  PARAGRAPH(About.FORM),
  /** A heading. */
  HEADING(About.FORM),
  /** An item of a list. */
  ITEM(About.FORM),
  /** A further paragraph of an item. */
  ITEM_MORE(About.FORM),
  /** A quotation set apart. */
  QUOTE(About.FORM),
  /** A table. */
  TABLE(About.FORM),
  /** Preformatted text. */
  CODE(About.FORM),
  /** Words under a picture. */
  CAPTION(About.FORM),
  /** Depth of a heading or item. */
  LEVEL(About.FORM),
  /** Empty space sets it off from what stands above. */
  GAP_ABOVE(About.FORM),
  /** Empty space sets it off from what stands below. */
  GAP_BELOW(About.FORM),
  /** Its words, 200 at most. */
  WORDS(About.FORM),
  /** Ends as a sentence does. */
  SENTENCE(About.FORM),
  /** Share of words with a capital. */
  CAPITALS(About.FORM),
  /** Share of characters that are digits. */
  DIGITS(About.FORM),
  /** Commas, 10 at most. */
  COMMAS(About.FORM),
  /** Share of its words, and of those of the headline, that both have. */
  LIKE_TITLE(About.FORM),

  /** Share of its characters in links. */
  LINKED(About.LINKS),

  /** Stands outside of the element that was taken for the story's. */
  OUTSIDE(About.ELEMENTS),
  /** How many elements are around it. */
  DEPTH(About.ELEMENTS),
  /** Blocks in elements of the same name and class. */
  OWN_BLOCKS(About.ELEMENTS),
  /** Words that a block has there on average. */
  OWN_WORDS(About.ELEMENTS),
  /** Share of characters in links there, on average. */
  OWN_LINKED(About.ELEMENTS),
  /** Share of blocks that end as sentences there. */
  OWN_SENTENCES(About.ELEMENTS),
  /** Share of the story so far that stands there, by words. */
  OWN_STORY(About.ELEMENTS),
  /** Share of blocks there that are story so far. */
  OWN_KEPT(About.ELEMENTS),
  /** Share of the page's prose that stands there. */
  OWN_PROSE(About.ELEMENTS),
  /** The same for elements whose names, and those around them, are alike. */
  TRAIL_BLOCKS(About.ELEMENTS),
  /** Words on average. */
  TRAIL_WORDS(About.ELEMENTS),
  /** Links on average. */
  TRAIL_LINKED(About.ELEMENTS),
  /** Sentences. */
  TRAIL_SENTENCES(About.ELEMENTS),
  /** Share of the story so far. */
  TRAIL_STORY(About.ELEMENTS),
  /** Share of blocks that are story so far. */
  TRAIL_KEPT(About.ELEMENTS),
  /** Share of the page's prose. */
  TRAIL_PROSE(About.ELEMENTS),
  /** The same for elements within such that are called alike, class and id included. */
  AROUND_BLOCKS(About.ELEMENTS),
  /** Words on average. */
  AROUND_WORDS(About.ELEMENTS),
  /** Links on average. */
  AROUND_LINKED(About.ELEMENTS),
  /** Sentences. */
  AROUND_SENTENCES(About.ELEMENTS),
  /** Share of the story so far. */
  AROUND_STORY(About.ELEMENTS),
  /** Share of blocks that are story so far. */
  AROUND_KEPT(About.ELEMENTS),
  /** Share of the page's prose. */
  AROUND_PROSE(About.ELEMENTS),

  /** Words of the three blocks above, on average. */
  THREE_ABOVE_WORDS(About.NEIGHBOURS),
  /** Share of their words in links. */
  THREE_ABOVE_LINKED(About.NEIGHBOURS),
  /** Share of them that end as sentences. */
  THREE_ABOVE_SENTENCES(About.NEIGHBOURS),
  /** Share of them that are story so far. */
  THREE_ABOVE_KEPT(About.NEIGHBOURS),
  /** The same of the three below. */
  THREE_BELOW_WORDS(About.NEIGHBOURS),
  /** Links. */
  THREE_BELOW_LINKED(About.NEIGHBOURS),
  /** Sentences. */
  THREE_BELOW_SENTENCES(About.NEIGHBOURS),
  /** Story so far. */
  THREE_BELOW_KEPT(About.NEIGHBOURS),
  /** The same of the ten above. */
  TEN_ABOVE_WORDS(About.NEIGHBOURS),
  /** Links. */
  TEN_ABOVE_LINKED(About.NEIGHBOURS),
  /** Sentences. */
  TEN_ABOVE_SENTENCES(About.NEIGHBOURS),
  /** Story so far. */
  TEN_ABOVE_KEPT(About.NEIGHBOURS),
  /** The same of the ten below. */
  TEN_BELOW_WORDS(About.NEIGHBOURS),
  /** Links. */
  TEN_BELOW_LINKED(About.NEIGHBOURS),
  /** Sentences. */
  TEN_BELOW_SENTENCES(About.NEIGHBOURS),
  /** Story so far. */
  TEN_BELOW_KEPT(About.NEIGHBOURS),
  /** Cut as standing before the story. */
  BEFORE(About.NEIGHBOURS),
  /** Cut as standing behind the story. */
  BEHIND(About.NEIGHBOURS),
  /** Share of the page's prose above it. */
  PROSE_ABOVE(About.NEIGHBOURS),
  /** Share of the page's prose below it. */
  PROSE_BELOW(About.NEIGHBOURS),
  /** Share of the story so far above it. */
  STORY_ABOVE(About.NEIGHBOURS),
  /** Share of the story so far below it. */
  STORY_BELOW(About.NEIGHBOURS),

  /** Share of the page's blocks that empty space sets off. */
  GAPS(About.PAGE),
  /** Words of the story so far for one of prose. */
  STORY_SHARE(About.PAGE),
  /** Whether it is story so far. */
  KEPT(About.PAGE);

  /** What a sign is about; reasons are given so. */
  public enum About {
    /** What it looks like. */
    FORM,
    /** Links within it. */
    LINKS,
    /** The elements that it stands in, and what else stands in such. */
    ELEMENTS,
    /** What stands above and below it. */
    NEIGHBOURS,
    /** The whole page, and what the rules hold of it. */
    PAGE
  }

  private final About about;

  Sign(About about) {
    this.about = about;
  }

  /** What it is about. */
  public About about() {
    return about;
  }
}
