package dossier.cli;

import dossier.Desk;
import dossier.content.Slugs;
import dossier.diagnostic.Diagnostics;
import dossier.json.Json;
import dossier.language.Letters;
import dossier.model.EdtfDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code new}. */
@Command(
    name = "new",
    description = "Makes a new article, profile or event for you to fill in.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: dossier new profile \"Ada Example\"",
      "         dossier new event \"Harbour vote\" --date 2024-04-30",
      "         dossier new article \"Harbour vote\" --date 2024-05-01",
      "         dossier new article ~/Downloads/saved-page.html",
      "         curl -s https://example.org/story | dossier new article -"
    })
final class NewCommand implements Callable<Integer> {
  enum What {
    ARTICLE,
    PROFILE,
    EVENT
  }

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "article|profile|event", description = "What to make.")
  private What what;

  @Parameters(
      index = "1",
      paramLabel = "NAME",
      description =
          "Its name or title; for an article also a capture to take in, or - for standard input.")
  private String name;

  @Option(
      names = "--date",
      paramLabel = "EDTF",
      defaultValue = "",
      description = "Date of an article or event; it goes in front of the file name.")
  private String date;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      defaultValue = "person",
      description =
          "Kind of a profile: person, organisation, place, work (default: ${DEFAULT-VALUE}).")
  private String kind;

  @Option(
      names = "--id",
      paramLabel = "ID",
      defaultValue = "",
      description = "File name of a capture without its ending; else made of date and headline.")
  private String id;

  @Mixin private ContentOption content;

  @Override
  public Integer call() throws IOException {
    check();
    if (what == What.ARTICLE && Intake.named(name)) {
      return takeIn();
    }
    String slug =
        slug((date.matches("\\d{4}.*") ? date.replaceAll("[^0-9-].*", "") + " " : "") + name);
    if (slug.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "`"
              + name
              + "` has no letter or digit for a file name: give one in Latin letters, and write the"
              + " name into the file");
    }
    if (!Slugs.sound(slug)) {
      throw new ParameterException(
          spec.commandLine(), "`" + slug + "` cannot be a file name: it is too long or reserved");
    }
    Path file = content.folder().resolve(path(slug));
    free(slug);
    if (Files.exists(file)) {
      throw new ParameterException(spec.commandLine(), file + " is there already");
    }
    write(file, text().getBytes(StandardCharsets.UTF_8));
    return ExitCode.CLEAN;
  }

  private Integer takeIn() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Optional<Intake> intake = Intake.of(name, System.in, diagnostics);
    Format.TEXT.print(diagnostics, spec.commandLine().getErr());
    if (intake.isEmpty()) {
      spec.commandLine().getErr().println("nothing taken in: `" + name + "` holds no story");
      return ExitCode.FINDINGS;
    }
    String slug = id.isEmpty() ? intake.get().id(date).orElse("") : id;
    if (!Slugs.sound(slug)) {
      throw new ParameterException(
          spec.commandLine(),
          slug.isEmpty()
              ? "the capture states no headline to make a name of: give one with --id"
              : "`" + slug + "` cannot be a file name");
    }
    free(slug);
    Path folder = content.folder().resolve("articles");
    write(folder.resolve(slug + "." + intake.get().format().extension()), intake.get().bytes());
    write(
        folder.resolve(slug + ".yaml"),
        intake.get().sidecar(date).getBytes(StandardCharsets.UTF_8));
    if (!intake.get().missing(date).isEmpty()) {
      spec.commandLine()
          .getOut()
          .println(
              "not stated in it, and wanted for a citation: "
                  + String.join(", ", intake.get().missing(date)));
    }
    return ExitCode.CLEAN;
  }

  private void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    spec.commandLine().getOut().println("made " + file.toString().replace('\\', '/'));
  }

  /** Neither taken, nor an old address of something else. */
  private void free(String slug) throws IOException {
    taken(slug);
    Desk.former(content.folder(), what == What.ARTICLE, slug, slug)
        .ifPresent(
            page -> {
              throw new ParameterException(
                  spec.commandLine(),
                  "`" + slug + "` was the address of `" + page + "`, and links to it lead there");
            });
  }

  /** Sources have names of their own; profiles and events share theirs. */
  private void taken(String slug) throws IOException {
    String[] folders =
        what == What.ARTICLE ? new String[] {"articles"} : new String[] {"profiles", "events"};
    for (String folder : folders) {
      Path root = content.folder().resolve(folder);
      if (!Files.isDirectory(root)) {
        continue;
      }
      try (Stream<Path> files = Files.walk(root)) {
        Optional<Path> other = files.filter(f -> stem(f).equals(slug)).findFirst();
        if (other.isPresent()) {
          throw new ParameterException(
              spec.commandLine(), "`" + slug + "` is taken: " + other.get() + " is there already");
        }
      }
    }
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return Files.isDirectory(file) ? "" : name.replaceFirst("\\.[^.]+$", "");
  }

  private void check() {
    boolean dated = EdtfDate.parse(date).isPresent();
    if (!date.isEmpty() && !dated) {
      throw new ParameterException(
          spec.commandLine(), "`" + date + "` is not an EDTF date, such as 2024-04-30");
    }
    if (!id.isEmpty() && !(what == What.ARTICLE && Intake.named(name))) {
      throw new ParameterException(
          spec.commandLine(), "--id names a capture that is taken in; `" + name + "` is no file");
    }
    if (what == What.EVENT && !dated) {
      throw new ParameterException(
          spec.commandLine(), "an event needs its --date, such as 2024-04-30 or 2024~");
    }
    if (!kind.matches("person|organisation|place|work")) {
      throw new ParameterException(
          spec.commandLine(),
          "`" + kind + "` is no kind; known: person, organisation, place, work");
    }
  }

  private String path(String slug) {
    return switch (what) {
      case ARTICLE -> "articles/" + slug + ".md";
      case EVENT -> "events/" + slug + ".md";
      case PROFILE ->
          "profiles/" + (kind.equals("person") ? "people" : kind + "s") + "/" + slug + ".md";
    };
  }

  /** Front matter to fill in; no words that could be published by mistake. */
  private String text() {
    String quoted = Json.compact(name);
    String dated = date.isEmpty() ? "" : "published: \"" + date + "\"\n";
    String head =
        switch (what) {
          case ARTICLE -> "title: " + quoted + "\n" + dated + "# the story goes below the dashes\n";
          case EVENT ->
              "title: "
                  + quoted
                  + "\ndate: \""
                  + date
                  + "\"\nstatus: occurred\nparticipants: []\n"
                  + "# what happened goes below, each claim with its citation: [@source-id#p1];\n"
                  + "# `dossier pin` adds the words that keep it on its paragraph\n";
          case PROFILE ->
              "name: "
                  + quoted
                  + "\nkind: "
                  + kind
                  + "\naliases: []\n"
                  + "# who or what this is goes below, each claim with its citation: [@source-id#p1];\n"
                  + "# `dossier pin` adds the words that keep it on its paragraph\n";
        };
    return "---\n" + head + "---\n";
  }

  static String slug(String name) {
    return Letters.roman(Normalizer.normalize(name, Normalizer.Form.NFKC))
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-+|-+$", "");
  }
}
