package dossier;

/** Told what a long run is doing. */
@FunctionalInterface
public interface Progress {
  /** A stage begins; the text is a word and a number, such as {@code normalizing 5 captures}. */
  void stage(String text);

  /** Tells nobody. */
  static Progress silent() {
    return text -> {};
  }
}
