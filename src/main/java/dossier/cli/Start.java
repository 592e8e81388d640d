package dossier.cli;

/** What {@code java -jar} begins: says what is missing where the jar was moved without its lib/. */
public final class Start {
  private Start() {}

  /** Hands on to the program. */
  public static void main(String[] arguments) {
    try {
      Main.main(arguments);
    } catch (NoClassDefFoundError missing) {
      System.err.println(
          "dossier: a library is missing (" + missing.getMessage().replace('/', '.') + ")");
      System.err.println(
          "The folder lib/ belongs beside dossier.jar: keep the two together, or unpack the release again.");
      System.exit(ExitCode.FAULT);
    }
  }
}
