package dossier.cli;

import dossier.Build;
import dossier.BuildRequest;
import dossier.FirstLook;
import dossier.Kept;
import dossier.Progress;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Fault;
import dossier.review.Review;
import dossier.serve.Maker;
import dossier.serve.Preview;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}. */
@Command(
    name = "serve",
    description = {
      "Shows a dossier while you edit it, and builds again when something changed.",
      "The pages stand in a temporary folder and are served to this machine alone."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example: dossier serve --port 8000, then open http://127.0.0.1:8000/"})
final class ServeCommand implements Callable<Integer> {
  private static final int MOST = 65_535;

  /** After so many builds the virtual machine has compiled what takes time: measured, 3 to 5. */
  private static final int REHEARSALS = 4;

  /** A dossier that takes longer is not rehearsed: its first save would wait for that. */
  private static final Duration MOST_TO_REHEARSE = Duration.ofSeconds(10);

  private final Kept kept = Kept.between();

  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8000",
      description = "Port (default: ${DEFAULT-VALUE}).")
  private int port;

  @Mixin private ContentOption content;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "Templates laid over the packed ones.")
  private Path templates;

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(content.folder())) {
      throw new ParameterException(spec.commandLine(), "no such folder: " + content.folder());
    }
    if (port < 0 || port > MOST) {
      throw new ParameterException(
          spec.commandLine(), "no such port: " + port + "; ports go from 0 (any) to " + MOST);
    }
    PrintWriter err = spec.commandLine().getErr();
    Path site = TemporaryFolder.make().resolve("site");
    List<Path> watched =
        templates == null ? List.of(content.folder()) : List.of(content.folder(), templates);
    Preview preview = new Preview(site, look -> build(site, look, err), watched);
    int bound;
    long began = System.nanoTime();
    try {
      bound = preview.start(port);
    } catch (BindException taken) {
      throw new ParameterException(
          spec.commandLine(), "port " + port + " is taken; name another with --port", taken);
    }
    err.println("http://127.0.0.1:" + bound + "/ shows " + content.folder() + "; Ctrl+C ends it");
    if (System.nanoTime() - began < MOST_TO_REHEARSE.toNanos()) {
      Thread rehearsal = new Thread(() -> rehearse(site), "rehearsal");
      rehearsal.setDaemon(true);
      rehearsal.start();
    }
    preview.await();
    return ExitCode.CLEAN;
  }

  /** Before the first save, so that it shows as soon as later ones; what is wrong was told. */
  private void rehearse(Path site) {
    try {
      for (int i = 0; i < REHEARSALS; i++) {
        Build.rehearse(request(site));
      }
    } catch (RuntimeException | StackOverflowError told) {
      return;
    }
  }

  private BuildRequest request(Path site) {
    return new BuildRequest(
        content.folder(), Optional.empty(), Optional.ofNullable(templates), site, false);
  }

  /** Builds, tells the terminal, and returns what keeps the site from being built. */
  private Maker.Outcome build(Path site, FirstLook look, PrintWriter err) {
    try {
      return built(site, look, err);
    } catch (Fault fault) {
      err.println("dossier: " + fault.getMessage());
      return new Maker.Outcome(fault.getMessage() + "\n  hint: " + fault.hint() + "\n", "");
    }
  }

  private Maker.Outcome built(Path site, FirstLook look, PrintWriter err) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<Review> review = Build.run(request(site), diagnostics, Progress.silent(), look, kept);
    boolean built = review.isPresent();
    Format.TEXT.print(diagnostics, err);
    err.println(
        (built ? "built" : "not built, the last good pages stay")
            + ": "
            + Format.counts(diagnostics));
    if (built && !Files.exists(content.folder().resolve("anchors.yaml"))) {
      err.println(
          "before you publish: `dossier pin --content "
              + content.folder()
              + "` pins citations to words and records addresses");
    }
    return review
        .map(r -> new Maker.Outcome("", r.dossier().settings().base().toString()))
        .orElseGet(() -> new Maker.Outcome(Format.TEXT.errors(diagnostics), ""));
  }
}
