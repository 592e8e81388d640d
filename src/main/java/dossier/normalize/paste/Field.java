package dossier.normalize.paste;

import dossier.model.Head;
import dossier.normalize.date.DateReader;
import dossier.normalize.draft.Heads;
import dossier.normalize.words.Byline;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a labelled line of an export states. */
enum Field {
  TITLE,
  BYLINE,
  DECK,
  PUBLISHED,
  PUBLISHER,
  CAPTIONS,
  LANGUAGE,
  URL,
  /** The story begins here. */
  STORY,
  /** Nothing that a source has. */
  NONE;

  private static final Pattern SEVERAL = Pattern.compile("\\s*;\\s*");
  private static final Pattern TURNED =
      Pattern.compile(
          "(?<family>\\p{Lu}[\\p{L}'’-]+),\\s+(?<given>\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}\\.?)?)\\.?");

  /** The field of a name in the files of wordings; no name is none. */
  static Field of(String name) {
    return name.isEmpty() ? NONE : valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** The name of the source's field. */
  String word() {
    return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
  }

  /** What a value says about a source; empty if it says nothing that can be read. */
  Optional<Head> head(String value) {
    if (value.isBlank()) {
      return Optional.empty();
    }
    return switch (this) {
      case TITLE -> Optional.of(Heads.title(value));
      case BYLINE -> Optional.of(Heads.byline(authors(value)));
      case DECK -> Optional.of(Heads.deck(value));
      case PUBLISHED -> DateReader.find(value).map(d -> Heads.published(d.date()));
      case PUBLISHER -> Optional.of(Heads.origin(Optional.of(value), Optional.empty()));
      case CAPTIONS -> Optional.of(Heads.caption(value));
      case LANGUAGE -> tag(value).map(t -> Heads.origin(Optional.empty(), Optional.of(t)));
      case URL -> value.startsWith("http") ? Optional.of(Heads.address(value)) : Optional.empty();
      case STORY, NONE -> Optional.empty();
    };
  }

  /** Catalogues write “Placeholder, Nora; Lens, Sam”. */
  private static String authors(String value) {
    String names = value.replaceFirst("(?i)^by\\s+", "");
    boolean turned = Arrays.stream(SEVERAL.split(names)).allMatch(n -> TURNED.matcher(n).matches());
    return turned
        ? Arrays.stream(SEVERAL.split(names))
            .map(n -> TURNED.matcher(n).replaceFirst("${given} ${family}"))
            .collect(Collectors.joining(", "))
        : Byline.names(names);
  }

  /** The tag of a language that is named in English or by a tag. */
  static Optional<String> tag(String name) {
    String wanted = name.strip();
    for (String tag : Locale.getISOLanguages()) {
      boolean named = new Locale(tag).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(wanted);
      if (named || tag.equalsIgnoreCase(wanted)) {
        return Optional.of(tag);
      }
    }
    return Optional.empty();
  }
}
