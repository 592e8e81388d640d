package dossier.cli;

import dossier.Desk;
import dossier.content.Slugs;
import dossier.diagnostic.Diagnostics;
import dossier.revise.Revisions;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rename}. */
@Command(
    name = "rename",
    description = {
      "Gives a source, profile or event another name: its files, all that refers to it, and",
      "`formerly`, so that its old address leads on to the new one."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example: dossier rename ada-example ada-sample"})
final class RenameCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OLD", description = "The slug or id it has.")
  private String old;

  @Parameters(index = "1", paramLabel = "NEW", description = "The slug or id it is to have.")
  private String now;

  @Option(
      names = "--what",
      paramLabel = "KIND",
      description = "${COMPLETION-CANDIDATES}: only needed where two have the same name.")
  private Desk.Kind what;

  @Mixin private ContentOption content;

  @Override
  public Integer call() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Desk.Kind kind = kind(diagnostics);
    free(kind);
    Optional<Desk.Rename> rename = Desk.rename(content.folder(), kind, old, now, diagnostics);
    PrintWriter out = spec.commandLine().getOut();
    if (rename.isEmpty()) {
      Format.TEXT.print(diagnostics, spec.commandLine().getErr());
      out.println("nothing written: mend the errors first");
      return ExitCode.FINDINGS;
    }
    Revisions.write(rename.get().revisions(), rename.get().moves());
    int changed = rename.get().revisions().size();
    out.println(
        "renamed "
            + kind.name().toLowerCase(Locale.ROOT)
            + " "
            + old
            + " to "
            + now
            + " ("
            + changed
            + (changed == 1 ? " file" : " files")
            + " changed); its old address leads on");
    rename.get().revisions().forEach(r -> out.println("  " + r.path()));
    return ExitCode.CLEAN;
  }

  private Desk.Kind kind(Diagnostics diagnostics) {
    List<Desk.Kind> kinds = Desk.named(content.folder(), old, new Diagnostics());
    if (kinds.isEmpty()) {
      Desk.named(content.folder(), old, diagnostics);
      Format.TEXT.print(diagnostics, spec.commandLine().getErr());
      throw new ParameterException(
          spec.commandLine(), "no source, profile or event is called " + old);
    }
    if (what != null && !kinds.contains(what)) {
      throw new ParameterException(spec.commandLine(), "no " + word(what) + " is called " + old);
    }
    if (what == null && kinds.size() > 1) {
      throw new ParameterException(
          spec.commandLine(),
          "`"
              + old
              + "` is "
              + kinds.stream().map(RenameCommand::word).collect(Collectors.joining(" and "))
              + "; say which with --what");
    }
    return what == null ? kinds.get(0) : what;
  }

  private static String word(Desk.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private void free(Desk.Kind kind) {
    if (!Slugs.sound(now)) {
      throw new ParameterException(
          spec.commandLine(), "`" + now + "` cannot be an address: a-z, 0-9 and single hyphens");
    }
    boolean source = kind == Desk.Kind.SOURCE;
    boolean taken =
        Desk.named(content.folder(), now, new Diagnostics()).stream()
            .anyMatch(k -> (k == Desk.Kind.SOURCE) == source);
    if (taken) {
      throw new ParameterException(spec.commandLine(), "`" + now + "` is taken");
    }
    Desk.former(content.folder(), source, now, old)
        .ifPresent(
            page -> {
              throw new ParameterException(
                  spec.commandLine(),
                  "`" + now + "` was the address of `" + page + "`, and links to it lead there");
            });
  }
}
