package dossier.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that several commands share: which folder editors write. */
final class ContentOption {
  @Option(
      names = "--content",
      paramLabel = "DIR",
      defaultValue = "content",
      description = "What editors write (default: ${DEFAULT-VALUE}).")
  private Path folder;

  Path folder() {
    return folder;
  }
}
