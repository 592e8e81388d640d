package dossier.content;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The key {@code language}: a tag of BCP 47 whose language is registered. */
final class LanguageTags {
  private static final List<String> TWO_LETTERS = Arrays.asList(Locale.getISOLanguages());

  private LanguageTags() {}

  /** The tag; empty if there is none, or if it is none, which is reported. */
  static Optional<String> read(YamlMap yaml) {
    Optional<String> tag = yaml.word("language");
    if (tag.isPresent() && !sound(tag.get())) {
      yaml.wrong(
          "language",
          "`" + tag.get() + "` is not a language tag",
          code(tag.get()).map(c -> "write `" + c + "`").orElse("write `en`, `de` or `he`"));
      return Optional.empty();
    }
    return tag;
  }

  /** Whether a text is a tag; of languages with three letters there is no list here. */
  static boolean sound(String tag) {
    try {
      String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
      return language.length() == 3
          ? code(language).isEmpty()
          : TWO_LETTERS.contains(language) || tag.equalsIgnoreCase("und");
    } catch (IllformedLocaleException wrong) {
      return false;
    }
  }

  /** The code of a language by its name, in English or its own, or by its three letters. */
  private static Optional<String> code(String name) {
    return TWO_LETTERS.stream()
        .filter(
            c -> {
              Locale locale = new Locale.Builder().setLanguage(c).build();
              return locale.getISO3Language().equalsIgnoreCase(name)
                  || locale.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name)
                  || locale.getDisplayLanguage(locale).equalsIgnoreCase(name);
            })
        .findFirst();
  }
}
