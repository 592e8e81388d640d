package dossier.annotate.judge;

import dossier.language.Language.Role;
import dossier.model.Entity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * “Mrs Sample” is not Mr Sample. Who is meant is told by the pronouns of the profile's own account;
 * where they are silent and a text has both, by nothing.
 */
final class Address {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private final Map<String, Entity> entities;
  private final Map<String, Optional<Role>> known = new HashMap<>();
  private final Set<String> men = new HashSet<>();
  private final Set<String> women = new HashSet<>();

  /** For one text, of which the hits are all names that it has. */
  Address(Map<String, Entity> entities, List<Hit> hits) {
    this.entities = entities;
    for (Hit hit : hits) {
      title(hit).ifPresent(t -> (t == Role.MAN ? men : women).add(hit.first().key()));
    }
  }

  /** Whether the title before a name is for none of those who bear it. */
  boolean others(Hit hit) {
    return title(hit).isPresent() && hit.slugs().stream().allMatch(s -> other(hit, s));
  }

  /** Whether the title before a name is not for the one who bears it. */
  boolean other(Hit hit, String slug) {
    Optional<Role> title = title(hit);
    if (title.isEmpty()) {
      return false;
    }
    Optional<Role> is = known.computeIfAbsent(slug, s -> read(entities.get(s), hit));
    boolean both = men.contains(hit.first().key()) && women.contains(hit.first().key());
    return is.map(role -> role != title.get()).orElse(both);
  }

  private static Optional<Role> title(Hit hit) {
    int at = hit.from() - 1;
    boolean point = at > 0 && hit.tokens().get(at).text().equals(".");
    int word = point ? at - 1 : at;
    if (word < 0 || !hit.tokens().capital(word)) {
      return Optional.empty();
    }
    return hit.tokens().is(Role.MAN, word)
        ? Optional.of(Role.MAN)
        : Optional.of(Role.WOMAN).filter(r -> hit.tokens().is(r, word));
  }

  /** What the account calls the person most: he or she. */
  private static Optional<Role> read(Entity entity, Hit hit) {
    int he = 0;
    int she = 0;
    Matcher word = WORD.matcher(entity.account().toLowerCase(Locale.ROOT));
    while (word.find()) {
      he += hit.language().is(Role.HE, word.group()) ? 1 : 0;
      she += hit.language().is(Role.SHE, word.group()) ? 1 : 0;
    }
    return he == she ? Optional.empty() : Optional.of(he > she ? Role.MAN : Role.WOMAN);
  }
}
