package dossier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Git, if it is there: a new dossier begins as a repository of its own. */
final class Repository {
  private static final long PATIENCE = 10;

  private Repository() {}

  /** Begins one in a folder that lies in no other, and says whether it did. */
  static boolean begin(Path folder) {
    for (Path up = folder.toAbsolutePath().normalize(); up != null; up = up.getParent()) {
      if (Files.exists(up.resolve(".git"))) {
        return false;
      }
    }
    try {
      Process git =
          new ProcessBuilder("git", "init", "--quiet", "--initial-branch=main", folder.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return git.waitFor(PATIENCE, TimeUnit.SECONDS) && git.exitValue() == 0;
    } catch (IOException noGit) {
      return false;
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
