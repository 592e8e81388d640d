package dossier.cli;

import dossier.Suggestions;
import dossier.Suggestions.CaptionDate;
import dossier.Suggestions.Name;
import dossier.Suggestions.Suggestion;
import dossier.content.Slugs;
import dossier.diagnostic.Diagnostics;
import dossier.json.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code suggest}. */
@Command(
    name = "suggest",
    description = {
      "Offers what the tool has noticed: names without a profile, dates in captions, captures of",
      "one story, offices without a holder. Writes nothing but what you accept."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example: dossier suggest", "         dossier suggest --accept 1,4"})
final class SuggestCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ContentOption content;

  @Option(
      names = "--accept",
      split = ",",
      paramLabel = "N",
      description = "Numbers of suggestions to write as files or lines of a sidecar.")
  private List<Integer> accepted = List.of();

  @Override
  public Integer call() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Optional<List<Suggestion>> found = Suggestions.of(content.folder(), diagnostics);
    PrintWriter out = spec.commandLine().getOut();
    if (found.isEmpty()) {
      Format.TEXT.print(diagnostics, spec.commandLine().getErr());
      return ExitCode.FINDINGS;
    }
    List<Suggestion> all = found.get();
    for (int number : accepted) {
      if (number < 1 || number > all.size()) {
        throw new ParameterException(
            spec.commandLine(), "there is no suggestion " + number + "; there are " + all.size());
      }
    }
    if (accepted.isEmpty()) {
      for (int i = 0; i < all.size(); i++) {
        out.println((i + 1) + ". " + all.get(i).words());
      }
      if (all.isEmpty()) {
        out.println("Nothing to suggest.");
      }
    }
    for (int number : accepted) {
      accept(number, all.get(number - 1), out);
    }
    return ExitCode.CLEAN;
  }

  private void accept(int number, Suggestion suggestion, PrintWriter out) throws IOException {
    if (suggestion instanceof Name name) {
      profile(name, out);
    } else if (suggestion instanceof CaptionDate date) {
      sidecar(date, out);
    } else {
      out.println(number + ". is yours to settle: " + suggestion.words());
    }
  }

  private void profile(Name name, PrintWriter out) throws IOException {
    String slug = NewCommand.slug(name.name());
    Path file = content.folder().resolve("profiles").resolve(slug + ".md");
    if (!Slugs.sound(slug) || Files.exists(file)) {
      out.println("not written: " + file + " is there already or is no file name");
      return;
    }
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "---\nname: "
            + Json.compact(name.name())
            + "\nkind: person\n# or organisation, place, work; who or what this is goes below\n---\n");
    out.println(
        "made " + file.toString().replace('\\', '/') + " as a person: see whether it is one");
  }

  private void sidecar(CaptionDate date, PrintWriter out) throws IOException {
    Path capture = Path.of(date.source().capture().file().path());
    Path file = capture.resolveSibling(date.source().id() + ".yaml");
    String before = Files.exists(file) ? Files.readString(file) : "";
    if (before.contains("inferred:") || before.contains("published:")) {
      out.println("not written: " + file + " has a date or reasons already");
      return;
    }
    String line = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
    Files.writeString(
        file,
        before
            + line
            + "published: "
            + date.date()
            + "\ninferred:\n  published: "
            + Json.compact("read in a caption: " + date.caption())
            + "\n");
    out.println(
        "wrote `published: " + date.date() + "` into " + file.toString().replace('\\', '/'));
  }
}
