package dossier.render;

/** Takes finished files; may be called from several threads. */
@FunctionalInterface
public interface Sink {
  /**
   * Takes one file.
   *
   * @param path below {@code site/}, with {@code /}
   * @param bytes its content
   */
  void write(String path, byte[] bytes);

  /** Leaves a file as the build before wrote it; false if it must be written. */
  default boolean keep(String path) {
    return false;
  }
}
