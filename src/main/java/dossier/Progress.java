package dossier;

/** Told what a long run is doing. */
@FunctionalInterface
public interface Progress extends AutoCloseable {
  /** A stage begins; the text is a word and a number, such as {@code normalizing 5 captures}. */
  void stage(String text);

  /** A stage that works through so many things. */
  default void stage(String doing, int count, String thing) {
    stage(doing + " " + count + " " + thing + (count == 1 ? "" : "s"));
  }

  /** One of the things of the stage is done; may be told from several threads. */
  default void step() {}

  /** The run is over. */
  @Override
  default void close() {}

  /** Tells nobody. */
  static Progress silent() {
    return text -> {};
  }
}
