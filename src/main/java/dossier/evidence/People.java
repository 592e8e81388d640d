package dossier.evidence;

import dossier.language.Language;
import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import dossier.model.Dossier;
import dossier.model.EntityKind;
import dossier.model.Profile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the profiles say of those who may speak: what they are, and how pronouns speak of them. */
final class People {
  private final Map<String, EntityKind> kinds = new HashMap<>();
  private final Map<String, Language.Role> pronouns = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> abouts = new HashMap<>();

  /**
   * Reads the profiles.
   *
   * @param accounts what editors wrote of them, by slug
   */
  People(Dossier dossier, Map<String, MarkdownText> accounts) {
    Language language = Language.of(Optional.of(dossier.settings().language()));
    dossier.entities().forEach(e -> kinds.put(e.slug(), e.kind()));
    for (Profile profile : dossier.profiles()) {
      byName.put(profile.name().toLowerCase(Locale.ROOT), profile.slug());
      profile
          .aliases()
          .forEach(a -> byName.putIfAbsent(a.text().toLowerCase(Locale.ROOT), profile.slug()));
      abouts.put(
          profile.slug(),
          (profile.name() + " " + profile.summary().orElse("")).toLowerCase(Locale.ROOT));
      MarkdownText account = accounts.get(profile.slug());
      if (profile.kind() == EntityKind.PERSON && account != null) {
        pronoun(account, language).ifPresent(p -> pronouns.put(profile.slug(), p));
      }
    }
  }

  /** The pronoun of a person, if the account uses one alone. */
  private static Optional<Language.Role> pronoun(MarkdownText account, Language language) {
    boolean he = false;
    boolean she = false;
    for (Passage passage : account.passages()) {
      for (String word : passage.plain().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
        he |= language.is(Language.Role.HE, word);
        she |= language.is(Language.Role.SHE, word);
      }
    }
    return he == she ? Optional.empty() : Optional.of(he ? Language.Role.HE : Language.Role.SHE);
  }

  /** Whether a pronoun can speak of an entity. */
  boolean fits(String slug, Language.Role pronoun) {
    boolean person = person(slug);
    return switch (pronoun) {
      case HE, SHE -> person && pronouns.getOrDefault(slug, pronoun) == pronoun;
      case IT -> !person;
      default -> false;
    };
  }

  boolean person(String slug) {
    return kinds.get(slug) == EntityKind.PERSON;
  }

  /** Whether an entity can say anything: no event and no work does. */
  boolean speaks(String slug) {
    EntityKind kind = kinds.get(slug);
    return kind == EntityKind.PERSON || kind == EntityKind.ORGANISATION || kind == EntityKind.PLACE;
  }

  boolean work(String slug) {
    return kinds.get(slug) == EntityKind.WORK;
  }

  /** Whether a body passes on what others say, by what its profile says of it. */
  boolean outlet(String slug, Language language) {
    if (kinds.get(slug) != EntityKind.ORGANISATION) {
      return false;
    }
    for (String word : abouts.getOrDefault(slug, "").split("[^\\p{L}]+")) {
      if (language.is(Language.Role.OUTLET, word)) {
        return true;
      }
    }
    return false;
  }

  /** The profile with a name. */
  Optional<String> named(String name) {
    return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
  }
}
