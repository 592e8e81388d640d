package dossier.cli;

/** What the program tells whoever called it. */
final class ExitCode {
  static final int CLEAN = 0;
  static final int FINDINGS = 1;
  static final int USAGE = 2;
  static final int FAULT = 3;

  private ExitCode() {}
}
