package dossier.normalize.draft;

/**
 * The elements of a saved page around a block. Blocks whose elements are alike have the same
 * number; the numbers mean nothing outside of one page.
 *
 * @param own number of the element's name, class and id
 * @param trail number of the names of all elements around it, from the body on
 * @param around number of the names, classes and ids of all elements around its own
 * @param depth how many elements there are, from the body on
 * @param furniture whether one of them is furniture, by its tag or by what it is called
 */
public record Nest(int own, int trail, int around, int depth, boolean furniture) {

  /** Of text that stands in no element. */
  public static final Nest NONE = new Nest(0, 0, 0, 0, false);

  /** These elements, of which one is furniture. */
  public Nest asFurniture() {
    return new Nest(own, trail, around, depth, true);
  }
}
