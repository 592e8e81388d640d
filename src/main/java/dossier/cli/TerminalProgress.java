package dossier.cli;

import dossier.Progress;
import java.io.PrintWriter;
import java.util.Locale;

/** Says on a terminal what a run is doing; says nothing to a file or a pipe. */
final class TerminalProgress {
  private TerminalProgress() {}

  static Progress to(PrintWriter writer) {
    boolean terminal = System.console() != null && System.getenv("CI") == null;
    return terminal ? text -> writer.println("· " + text) : Progress.silent();
  }

  /** Says of each stage after how many seconds it began, to a file as well. */
  static Progress timed(PrintWriter writer) {
    long begun = System.nanoTime();
    return text -> {
      double seconds = (System.nanoTime() - begun) / 1e9;
      writer.println(String.format(Locale.ROOT, "%7.2f s  %s", seconds, text));
      writer.flush();
    };
  }
}
