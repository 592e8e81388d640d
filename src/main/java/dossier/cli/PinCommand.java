package dossier.cli;

import dossier.Desk;
import dossier.diagnostic.Diagnostics;
import dossier.revise.Revision;
import dossier.revise.Revisions;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pin}. */
@Command(
    name = "pin",
    description = {
      "Pins every citation to words of its paragraph, and records the anchors of all paragraphs in",
      "anchors.yaml, so that citations and links survive edits. Run it before you publish."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example: dossier pin --content content"})
final class PinCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ContentOption content;

  @Option(
      names = "--check",
      description = "Write nothing; exit code 1 says that something would be written.")
  private boolean check;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Diagnostics diagnostics = new Diagnostics();
    Optional<Desk.Pins> pins = Desk.pins(content.folder(), diagnostics);
    if (pins.isEmpty()) {
      Format.TEXT.print(diagnostics, spec.commandLine().getErr());
      out.println("nothing written: mend the errors first");
      return ExitCode.FINDINGS;
    }
    out.println(summary(pins.get(), check));
    pins.get().citations().forEach(r -> out.println("  " + r.path() + " (" + r.changes() + ")"));
    pins.get().notes().forEach(n -> out.println("  look at " + n));
    pins.get().gone().forEach(a -> out.println("  gone, and recorded so: " + a));
    if (check) {
      return pins.get().none() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }
    List<Revision> revisions = new ArrayList<>(pins.get().citations());
    pins.get().register().ifPresent(revisions::add);
    Revisions.write(revisions, List.of());
    return ExitCode.CLEAN;
  }

  static String summary(Desk.Pins pins, boolean only) {
    if (pins.none()) {
      return "every citation is pinned and every paragraph is on record";
    }
    int files = pins.citations().size();
    List<String> parts = new ArrayList<>();
    if (files > 0) {
      parts.add(
          (only ? "would pin " : "pinned ")
              + counted(pins.cited(), "citation")
              + " in "
              + counted(files, "file"));
    }
    pins.register()
        .ifPresent(
            r ->
                parts.add(
                    (only ? "would write " : "wrote ")
                        + r.path()
                        + (r.changes() == 0
                            ? ""
                            : " (" + counted(r.changes(), "anchor") + " that came or went)")));
    return String.join(", ", parts);
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
