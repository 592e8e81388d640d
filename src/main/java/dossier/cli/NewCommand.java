package dossier.cli;

import dossier.Desk;
import dossier.content.Slugs;
import dossier.json.Json;
import dossier.model.EdtfDate;
import java.io.IOException;
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
      "         dossier new article \"Harbour vote\" --date 2024-05-01"
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

  @Parameters(index = "1", paramLabel = "NAME", description = "Its name or title.")
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

  @Mixin private ContentOption content;

  @Override
  public Integer call() throws IOException {
    check();
    String slug =
        slug((date.matches("\\d{4}.*") ? date.replaceAll("[^0-9-].*", "") + " " : "") + name);
    if (slug.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "`" + name + "` has no letter a-z or digit for a file name");
    }
    if (!Slugs.sound(slug)) {
      throw new ParameterException(
          spec.commandLine(), "`" + slug + "` cannot be a file name: it is too long or reserved");
    }
    Path file = content.folder().resolve(path(slug));
    taken(slug);
    Desk.former(content.folder(), what == What.ARTICLE, slug, slug)
        .ifPresent(
            page -> {
              throw new ParameterException(
                  spec.commandLine(),
                  "`" + slug + "` was the address of `" + page + "`, and links to it lead there");
            });
    if (Files.exists(file)) {
      throw new ParameterException(spec.commandLine(), file + " is there already");
    }
    Files.createDirectories(file.getParent());
    Files.writeString(file, text());
    spec.commandLine().getOut().println("made " + file.toString().replace('\\', '/'));
    return ExitCode.CLEAN;
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
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-+|-+$", "");
  }
}
