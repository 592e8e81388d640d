package dossier.cli;

import dossier.content.CaptureReader;
import dossier.content.Sidecars;
import dossier.diagnostic.Diagnostics;
import dossier.json.Json;
import dossier.markdown.SourceWriter;
import dossier.model.Audit;
import dossier.model.Capture;
import dossier.model.CaptureFormat;
import dossier.model.Sidecar;
import dossier.model.Source;
import dossier.normalize.Normalizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code normalize}. */
@Command(
    name = "normalize",
    description = {
      "Turns captures into clean Markdown with front matter, and accounts for every line.",
      "Writes <id>.md and <id>.audit.json for each capture."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example: dossier normalize saved-page.html --output clean"})
final class NormalizeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "CAPTURE_OR_DIR",
      description = "Captures, or folders of them.")
  private List<Path> inputs;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description = "Where the Markdown goes.")
  private Path output;

  @Mixin private FormatOption findings;

  /** The audit as written to disk. */
  private record AuditFile(String id, String sha256, List<Line> entries) {}

  /** One entry of it. */
  private record Line(
      String fate, String rule, int start, int end, int line, String text, String result) {}

  @Override
  public Integer call() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    List<Path> captures = captures();
    guard(captures);
    Files.createDirectories(output);
    captures.parallelStream().forEach(path -> normalize(path, diagnostics));
    findings.print(
        diagnostics,
        findings.format() == Format.TEXT
            ? spec.commandLine().getErr()
            : spec.commandLine().getOut());
    return diagnostics.failing(false) ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private List<Path> captures() throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path input : inputs) {
      if (Files.isDirectory(input)) {
        try (Stream<Path> files = Files.list(input)) {
          files
              .filter(p -> CaptureFormat.ofFileName(p.toString()).isPresent())
              .sorted()
              .forEach(all::add);
        }
      } else if (CaptureFormat.ofFileName(input.toString()).isPresent()) {
        all.add(input);
      } else {
        throw new ParameterException(
            spec.commandLine(), input + " is neither a folder nor a .txt, .html or .md file");
      }
    }
    return all;
  }

  /** Captures are never overwritten, nor one result by another. */
  private void guard(List<Path> captures) {
    Set<String> ids = new TreeSet<>();
    for (Path capture : captures) {
      Path folder = capture.toAbsolutePath().normalize().getParent();
      if (folder.equals(output.toAbsolutePath().normalize())) {
        throw new ParameterException(
            spec.commandLine(), "--output must not be a folder of captures: " + output);
      }
      String name = capture.getFileName().toString();
      if (!ids.add(name.substring(0, name.lastIndexOf('.')))) {
        throw new ParameterException(
            spec.commandLine(),
            "two captures would both become " + name.replaceFirst("\\.\\w+$", ".md"));
      }
    }
  }

  private void normalize(Path path, Diagnostics diagnostics) {
    String name = path.getFileName().toString();
    String id = name.substring(0, name.lastIndexOf('.'));
    CaptureFormat kind = CaptureFormat.ofFileName(name).orElseThrow();
    String shown = path.toString().replace('\\', '/');
    Optional<Capture> capture = CaptureReader.read(path, shown, id, kind, diagnostics);
    Sidecar sidecar = Sidecars.beside(path, diagnostics);
    capture
        .flatMap(c -> Normalizer.normalize(c, sidecar, Optional.empty(), diagnostics))
        .ifPresent(this::write);
  }

  private void write(Source source) {
    try {
      Files.writeString(output.resolve(source.id() + ".md"), SourceWriter.write(source));
      List<Line> lines = source.audit().entries().stream().map(NormalizeCommand::line).toList();
      Files.writeString(
          output.resolve(source.id() + ".audit.json"),
          Json.pretty(new AuditFile(source.id(), source.capture().sha256(), lines)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Line line(Audit.Entry e) {
    return new Line(
        e.fate().word(),
        e.rule().word(),
        e.span().start(),
        e.span().end(),
        e.line(),
        e.text(),
        e.result());
  }
}
