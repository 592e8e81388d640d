package dossier.content;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import dossier.diagnostic.Span;
import dossier.diagnostic.TextFile;
import dossier.markdown.Variants;
import dossier.model.CaptureFormat;
import dossier.model.Enclosure;
import dossier.model.Entity;
import dossier.model.Essay;
import dossier.model.Event;
import dossier.model.Profile;
import dossier.model.Register;
import dossier.model.Settings;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the folder {@code content/}: what is wrong in one file never hides another. */
public final class ContentReader {
  private final Diagnostics diagnostics;
  private final Map<String, Entity> entities = new TreeMap<>();
  private Set<String> unreadCaptures = Set.of();

  private ContentReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Reads a dossier.
   *
   * @param content the folder with {@code dossier.yaml}
   * @param articles another folder of captures to tell the same dossier from
   * @return empty if the folder is no dossier at all
   */
  public static Optional<Content> read(
      Path content, Optional<Path> articles, Diagnostics diagnostics) {
    return new ContentReader(diagnostics).read(Folder.of(content), articles.map(Folder::of));
  }

  /** Reads a folder of profiles alone, for {@code annotate}. */
  public static List<Entity> profiles(Path folder, Diagnostics diagnostics) {
    ContentReader reader = new ContentReader(diagnostics);
    reader.profiles(Folder.of(folder));
    return List.copyOf(reader.entities.values());
  }

  /** A file of a dossier; one without text if it is not there. */
  public static TextFile text(Path file, Diagnostics diagnostics) {
    String shown = file.toString().replace('\\', '/');
    return Files.isRegularFile(file)
        ? FileText.utf8(file, shown, diagnostics).orElse(new TextFile(shown, ""))
        : new TextFile(shown, "");
  }

  private Optional<Content> read(Folder content, Optional<Folder> articles) {
    Folder.Found yaml = content.file("dossier.yaml");
    if (!Files.isRegularFile(yaml.path(), LinkOption.NOFOLLOW_LINKS)) {
      diagnostics.add(
          Rule.NO_DOSSIER,
          Location.ofFile(yaml.shown()),
          "there is no `dossier.yaml` here",
          "name the folder with --content, or make a new dossier with `init DIR`");
      return Optional.empty();
    }
    Optional<Settings> settings =
        FileText.utf8(yaml.path(), yaml.shown(), diagnostics)
            .flatMap(text -> SettingsReader.read(text, diagnostics));
    profiles(content.child("profiles"));
    events(content.child("events"));
    strays(content);
    links(content);
    articles.ifPresent(this::links);
    List<Filed> filed = filed(content, articles);
    Optional<Essay> home = essay(content.file("home.md"));
    Optional<Essay> about = essay(content.file("about.md"));
    List<Enclosure> enclosures = EnclosuresReader.read(content.child("static"), diagnostics);
    Register register = AnchorsReader.read(content.file("anchors.yaml"), diagnostics);
    return settings.map(
        s ->
            new Content(
                s,
                filed,
                of(Profile.class),
                of(Event.class),
                home,
                about,
                enclosures,
                register,
                unreadCaptures,
                unread(content)));
  }

  /** Captures that could not be read: what cites them is not reported a second time. */
  private static Set<String> unread(Folder articles, List<Filed> read) {
    Set<String> stems = new TreeSet<>();
    articles.files().stream()
        .filter(f -> CaptureFormat.ofFileName(f.name()).isPresent())
        .forEach(f -> stems.add(f.stem()));
    read.forEach(f -> stems.remove(f.capture().id()));
    return stems;
  }

  /** Profiles and events that could not be read. */
  private Set<String> unread(Folder content) {
    Set<String> stems = new TreeSet<>();
    content.child("profiles").files().forEach(f -> stems.add(f.stem()));
    content.child("events").files().forEach(f -> stems.add(f.stem()));
    stems.removeAll(entities.keySet());
    return stems;
  }

  private <T> List<T> of(Class<T> type) {
    return entities.values().stream().filter(type::isInstance).map(type::cast).toList();
  }

  private List<Filed> filed(Folder content, Optional<Folder> articles) {
    ArticlesReader reader = new ArticlesReader(diagnostics);
    List<Filed> own = reader.read(content.child("articles"));
    unreadCaptures = unread(content.child("articles"), own);
    if (articles.isEmpty()) {
      return own;
    }
    if (!Files.isDirectory(articles.get().path())) {
      diagnostics.add(
          Rule.UNREADABLE,
          Location.ofFile(articles.get().shown()),
          "there is no such folder of captures",
          "--articles names a folder with .txt, .html or .md files");
      return own;
    }
    return reader.replacing(own, reader.read(articles.get()));
  }

  private void profiles(Folder folder) {
    for (Folder.Found file : markdown(folder)) {
      text(file)
          .flatMap(text -> EntityReader.profile(text, file.stem(), diagnostics))
          .ifPresent(entity -> claim(entity, file));
    }
  }

  private void events(Folder folder) {
    for (Folder.Found file : markdown(folder)) {
      text(file)
          .flatMap(text -> EntityReader.event(text, file.stem(), diagnostics))
          .ifPresent(entity -> claim(entity, file));
    }
  }

  private List<Folder.Found> markdown(Folder folder) {
    List<Folder.Found> all = new ArrayList<>();
    for (Folder.Found file : folder.files()) {
      if (!file.extension().equals("md")) {
        Folder.stray(file, "profiles and events end in .md", diagnostics);
      } else if (Slugs.check(file.stem(), file.shown(), diagnostics)) {
        all.add(file);
      }
    }
    return all;
  }

  private Optional<TextFile> text(Folder.Found file) {
    return FileText.utf8(file.path(), file.shown(), diagnostics);
  }

  private void claim(Entity entity, Folder.Found file) {
    Entity first = entities.putIfAbsent(entity.slug(), entity);
    if (first != null) {
      diagnostics.add(
          Rule.DUPLICATE_SLUG,
          Location.ofFile(file.shown()),
          "`" + entity.slug() + "` is also the slug of `" + first.file().path() + "`",
          "profiles and events share one namespace: rename one file");
    }
  }

  private Optional<Essay> essay(Folder.Found file) {
    if (!Files.isRegularFile(file.path(), LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    return text(file).map(this::essay);
  }

  private Essay essay(TextFile text) {
    FrontMatter front = FrontMatter.of(text.text());
    Optional<String> title = Optional.empty();
    if (front.present()) {
      Optional<YamlMap> yaml = Yaml.map(text, front.yaml(), 1, diagnostics);
      title = yaml.flatMap(y -> y.text("title"));
      yaml.ifPresent(YamlMap::done);
    }
    String body = text.text().substring(front.bodyStart());
    for (Span broken : Variants.broken(body)) {
      Span place = new Span(front.bodyStart() + broken.start(), front.bodyStart() + broken.end());
      diagnostics.add(
          Rule.WRONG_VALUE,
          text.at(place),
          "`" + place.in(text.text()) + "` begins or ends no block of words",
          "write `:::digests` or `:::captures` above the words, and `:::` below them");
    }
    return new Essay(title, body, text, front.bodyStart());
  }

  /** What a link leads to may lie anywhere, and is not the editor's to publish. */
  private void links(Folder folder) {
    for (Folder.Found link : folder.links()) {
      diagnostics.add(
          Rule.LINK_IN_CONTENT,
          Location.ofFile(link.shown()),
          "`" + link.relative() + "` is a link, and links are not followed",
          "copy what is to be published into the folder");
    }
    for (Folder.Found closed : folder.unreadable()) {
      diagnostics.add(
          Rule.UNREADABLE,
          Location.ofFile(closed.shown()),
          "the folder cannot be read",
          "check that you may read it");
    }
  }

  private void strays(Folder content) {
    for (Folder.Found file : content.files()) {
      boolean known =
          file.relative().matches("(?:articles|profiles|events|static)/.*")
              || file.relative().matches("dossier\\.yaml|anchors\\.yaml|home\\.md|about\\.md");
      if (!known) {
        Folder.stray(
            file,
            "known: dossier.yaml, anchors.yaml, home.md, about.md, articles/, profiles/, events/, static/",
            diagnostics);
      }
    }
  }
}
