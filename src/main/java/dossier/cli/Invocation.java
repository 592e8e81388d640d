package dossier.cli;

/** How whoever reads a hint calls the program: by the launcher of a release, or by its jar. */
final class Invocation {
  private Invocation() {}

  /** Such as {@code dossier} or {@code java -jar target/dossier.jar}. */
  static String words() {
    String jar = System.getProperty("java.class.path", "");
    return System.getProperty(
        "dossier.command", jar.endsWith("dossier.jar") ? "java -jar " + jar : "dossier");
  }
}
