package dossier.cli;

import dossier.Progress;
import java.io.PrintWriter;

/** Says on a terminal what a run is doing; says nothing to a file or a pipe. */
final class TerminalProgress {
  private TerminalProgress() {}

  static Progress to(PrintWriter writer) {
    boolean terminal = System.console() != null && System.getenv("CI") == null;
    return terminal ? text -> writer.println("· " + text) : Progress.silent();
  }
}
