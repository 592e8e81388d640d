package dossier.content;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import dossier.diagnostic.TextFile;
import dossier.model.Alias;
import dossier.model.Entity;
import dossier.model.EntityKind;
import dossier.model.Event;
import dossier.model.EventStatus;
import dossier.model.LinkPolicy;
import dossier.model.Profile;
import dossier.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a profile or an event: front matter and prose. */
final class EntityReader {
  /** Typographic marks around a whole name: to YAML they are letters. */
  private static final Pattern QUOTED = Pattern.compile("[“”„«»‘’‚][^“”„«»]*[“”«»‘’]");

  private static final String QUOTE = "write it without marks, or between straight ones";

  private EntityReader() {}

  /** Reads a file of {@code profiles/}; {@code kind: event} gives an event without a date. */
  static Optional<Entity> profile(TextFile file, String slug, Diagnostics diagnostics) {
    FrontMatter front = FrontMatter.of(file.text());
    return yaml(file, front, diagnostics)
        .filter(y -> filed(y, "date", "participants", List.of("kind", "name"), "events/"))
        .map(y -> profile(y, file, slug, front));
  }

  /** Reads a file of {@code events/}. */
  static Optional<Event> event(TextFile file, String slug, Diagnostics diagnostics) {
    FrontMatter front = FrontMatter.of(file.text());
    return yaml(file, front, diagnostics)
        .filter(y -> filed(y, "name", "kind", List.of("date", "title"), "profiles/"))
        .map(y -> event(y, file, slug, front));
  }

  /** Whether a file lies where its keys say: a whole one in the wrong folder gives one finding. */
  private static boolean filed(
      YamlMap yaml, String sign, String other, List<String> own, String folder) {
    boolean elsewhere = (yaml.has(sign) || yaml.has(other)) && own.stream().noneMatch(yaml::has);
    if (elsewhere) {
      yaml.misfiled(
          "`"
              + (yaml.has(sign) ? sign : other)
              + "` is a key of files in `"
              + folder
              + "`, and this has none of `"
              + String.join("` and `", own)
              + "`",
          "move the file to `" + folder + "`");
    }
    return !elsewhere;
  }

  private static Optional<YamlMap> yaml(TextFile file, FrontMatter front, Diagnostics diagnostics) {
    if (front.present()) {
      return Yaml.map(file, front.yaml(), 1, diagnostics);
    }
    boolean open = FrontMatter.opened(file.text());
    diagnostics.add(
        Rule.NO_FRONT_MATTER,
        open ? file.at(1, 1, 3) : Location.ofFile(file.path()),
        open
            ? "the front matter that begins here has no end"
            : "the file does not begin with front matter",
        open
            ? "put a line `---` behind the last key"
            : "begin with a line `---`, the keys, and a second line `---`");
    return Optional.empty();
  }

  private static Entity profile(YamlMap yaml, TextFile file, String slug, FrontMatter front) {
    String name = name(yaml, "name");
    yaml.needed("kind");
    EntityKind kind = yaml.oneOf("kind", EntityKind.class).orElse(EntityKind.PERSON);
    List<Alias> aliases = aliases(yaml);
    List<Role> roles = roles(yaml);
    List<String> demonyms = yaml.texts("demonyms");
    Optional<String> summary = yaml.prose("summary");
    LinkPolicy links = yaml.oneOf("links", LinkPolicy.class).orElse(LinkPolicy.FIRST);
    List<String> sameAs = sameAs(yaml);
    List<String> formerly = Slugs.former(yaml);
    yaml.done();
    String account = file.text().substring(front.bodyStart());
    if (kind == EntityKind.EVENT) {
      return new Event(
          slug,
          name,
          aliases,
          Optional.empty(),
          EventStatus.OCCURRED,
          Optional.empty(),
          List.of(),
          summary,
          List.of(),
          List.of(),
          formerly,
          account,
          file,
          front.bodyStart());
    }
    return new Profile(
        slug,
        name,
        kind,
        aliases,
        roles,
        demonyms,
        sameAs,
        summary,
        links,
        formerly,
        account,
        file,
        front.bodyStart());
  }

  private static Event event(YamlMap yaml, TextFile file, String slug, FrontMatter front) {
    String title = name(yaml, "title");
    yaml.needed("date");
    Event event =
        new Event(
            slug,
            title,
            aliases(yaml),
            yaml.date("date"),
            yaml.oneOf("status", EventStatus.class).orElse(EventStatus.OCCURRED),
            yaml.word("place"),
            yaml.texts("participants"),
            yaml.prose("summary"),
            yaml.texts("after"),
            different(yaml),
            Slugs.former(yaml),
            file.text().substring(front.bodyStart()),
            file,
            front.bodyStart());
    yaml.done();
    return event;
  }

  /** {@code different: ["words of one | words of the other"]}. */
  private static List<List<String>> different(YamlMap yaml) {
    List<List<String>> all = new ArrayList<>();
    for (String pair : yaml.texts("different")) {
      List<String> words = List.of(pair.split("\\s*\\|\\s*"));
      if (words.size() == 2) {
        all.add(words);
      } else {
        yaml.wrong(
            "different",
            "`" + pair + "` should name words of two statements",
            "write `different: [\"words of one | words of the other\"]`");
      }
    }
    return all;
  }

  /** A name, without the quotation marks that a text editor may have made of plain ones. */
  private static String name(YamlMap yaml, String key) {
    String name = yaml.requiredProse(key);
    if (QUOTED.matcher(name).matches()) {
      yaml.wrong(key, "the quotation marks of `" + name + "` would be part of the name", QUOTE);
    }
    return name;
  }

  private static List<Alias> aliases(YamlMap yaml) {
    List<Alias> aliases = new ArrayList<>();
    for (YamlMap.Item item : yaml.items("aliases")) {
      if (item.text().filter(t -> QUOTED.matcher(t).matches()).isPresent()) {
        yaml.wrong(
            "aliases",
            "the quotation marks of `" + item.text().get() + "` would be part of the name",
            QUOTE);
      }
      item.text().ifPresent(t -> aliases.add(new Alias(t, false)));
      item.map().ifPresent(m -> aliases.add(alias(m)));
    }
    return aliases;
  }

  private static Alias alias(YamlMap map) {
    String text = map.required("text");
    Optional<String> rule = map.word("case");
    if (rule.isPresent() && !rule.get().equals("any")) {
      map.wrong("case", "`case` is `" + rule.get() + "`, expected any", "leave it out for exact");
    }
    map.done();
    return new Alias(text, rule.isPresent());
  }

  private static List<Role> roles(YamlMap yaml) {
    List<Role> roles = new ArrayList<>();
    for (YamlMap.Item item : yaml.items("roles")) {
      if (item.map().isEmpty()) {
        yaml.wrong("roles", "a role has a title", "write `- {title: president, of: russia}`");
        continue;
      }
      YamlMap map = item.map().get();
      roles.add(
          new Role(
              map.required("title"),
              map.texts("aliases"),
              map.word("of"),
              map.date("from"),
              map.date("to")));
      map.done();
    }
    return roles;
  }

  private static List<String> sameAs(YamlMap yaml) {
    List<String> all = yaml.texts("same_as");
    for (String address : all) {
      if (!address.matches("https://[^\\s<>\"]+")) {
        yaml.wrong("same_as", "`" + address + "` is not an https address", "");
      }
    }
    return all.stream().filter(a -> a.matches("https://[^\\s<>\"]+")).toList();
  }
}
