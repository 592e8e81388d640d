package dossier.annotate;

import dossier.model.Entity;
import dossier.model.EntityKind;
import dossier.model.SurfaceForm.Origin;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps a shorter name from being linked inside a longer one that has no profile: “Bank of Israel”,
 * “Igor Medvedev”, “Washington University”.
 */
final class Shield {
  private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");

  private static final Set<String> CURRENCIES = Set.of("$", "€", "£");

  private final Map<String, Entity> entities;
  private final Gazetteer gazetteer;

  Shield(Map<String, Entity> entities, Gazetteer gazetteer) {
    this.entities = entities;
    this.gazetteer = gazetteer;
  }

  boolean covers(Hit hit) {
    if (hit.shouted()) {
      return weakFirstName(hit);
    }
    return bearer(hit)
        || goesOn(hit)
        || body(hit)
        || glued(hit)
        || stressed(hit)
        || initial(hit)
        || language(hit)
        || titleAlone(hit)
        || givenName(hit)
        || everyday(hit);
  }

  /** “speak Russian”, “Russian-speaking”, “Russian is spoken”: a language is no country. */
  private static boolean language(Hit hit) {
    if (!hit.single() || hit.forms().stream().noneMatch(f -> f.origin() == Origin.DEMONYM)) {
      return false;
    }
    Tokens tokens = hit.tokens();
    int next = hit.to() < tokens.size() && tokens.get(hit.to()).hyphen() ? hit.to() + 1 : hit.to();
    boolean after = next < tokens.size() && Words.SPOKEN.contains(tokens.get(next).key());
    boolean said =
        next + 1 < tokens.size()
            && Words.IS.contains(tokens.get(next).key())
            && tokens.get(next + 1).key().equals("spoken");
    boolean before = hit.from() > 0 && Words.SPEAKING.contains(tokens.get(hit.from() - 1).key());
    return after || said || before && !nounFollows(hit);
  }

  /** “spoke Russian words” is about words; “speak Russian.” is not. */
  private static boolean nounFollows(Hit hit) {
    return hit.wordAfter().filter(w -> !Words.AFTER_LANGUAGE.contains(w.key())).isPresent();
  }

  /** “the Tsar”: an office is nobody's name, unless an editor says whose. */
  private boolean titleAlone(Hit hit) {
    boolean given = hit.forms().stream().anyMatch(f -> f.origin() == Origin.ALIAS);
    return hit.single() && person(hit) && Words.TITLES.contains(hit.first().key()) && !given;
  }

  /** “Raymond Wong”: the first name of somebody else. */
  private boolean givenName(Hit hit) {
    boolean first = hit.forms().stream().allMatch(f -> f.origin() == Origin.PART) && person(hit);
    Optional<Token> after = hit.wordAfter();
    return first
        && hit.single()
        && after.isPresent()
        && after.get().capital()
        && !after.get().text().equals(after.get().text().toUpperCase(Locale.ROOT))
        && !own(hit, after.get().key());
  }

  /** “Social Evolution”: an everyday word that ends a longer name. */
  private boolean everyday(Hit hit) {
    Optional<Token> before = hit.wordBefore();
    return hit.single()
        && Words.COMMON.contains(hit.first().key())
        && before.isPresent()
        && before.get().capital()
        && !Words.TITLES.contains(before.get().key())
        && !Words.OPENERS.contains(before.get().key());
  }

  /** In a headline of capitals a first name alone says nothing. */
  private static boolean weakFirstName(Hit hit) {
    return hit.forms().stream().allMatch(f -> f.origin() == Origin.PART);
  }

  /** “Tell US what IS next”: a stressed word and no acronym. */
  private static boolean stressed(Hit hit) {
    String key = hit.first().key();
    boolean word = hit.single() && hit.first().capitals() && Words.STRESSED.contains(key);
    Optional<String> after = hit.wordAfter().map(Token::key);
    Optional<String> before = hit.wordBefore().map(Token::key);
    boolean asks = before.map(Words.ASKING::contains).orElse(false);
    boolean goesOn = after.map(Words.ASKING::contains).orElse(false);
    return word && (asks || goesOn);
  }

  /** “Milojko B. Jankovic”: a surname behind somebody's initial. */
  private boolean initial(Hit hit) {
    int point = hit.from() - 1;
    if (!hit.single() || point < 2 || !hit.tokens().get(point).text().equals(".") || !person(hit)) {
      return false;
    }
    Token letter = hit.tokens().get(point - 1);
    Token first = hit.tokens().get(point - 2);
    boolean initial =
        letter.text().length() == 1 && letter.capital() && !hit.tokens().get(point).apart();
    return initial && first.isWord() && first.capital() && !own(hit, first.key());
  }

  /** A surname behind another person's first name. */
  private boolean bearer(Hit hit) {
    Optional<Token> before = hit.wordBefore();
    if (!hit.single() || before.isEmpty() || !before.get().capital()) {
      return false;
    }
    String word = before.get().key();
    boolean opens = Words.OPENERS.contains(word) || (word.endsWith("ing") && word.length() > 5);
    boolean opener = hit.beginsSentence(hit.from() - 1) && opens;
    boolean title = Words.TITLES.contains(word) || Words.OPENERS.contains(word);
    boolean adjective = hit.from() > 0 && names(hit, hit.from() - 1);
    return !opener && !title && !adjective && !own(hit, word) && person(hit);
  }

  private boolean known(Hit hit, int at) {
    return gazetteer.longest(hit.tokens(), at).isPresent();
  }

  /** Whether a name of something that is no person begins at a token. */
  private boolean names(Hit hit, int at) {
    return gazetteer.longest(hit.tokens(), at).stream()
        .flatMap(match -> match.forms().stream())
        .anyMatch(f -> entities.get(f.slug()).kind() != EntityKind.PERSON);
  }

  private boolean person(Hit hit) {
    return hit.slugs().stream().allMatch(s -> entities.get(s).kind() == EntityKind.PERSON);
  }

  private boolean own(Hit hit, String word) {
    return hit.slugs().stream()
        .map(entities::get)
        .anyMatch(
            e ->
                Token.of(e.name()).stream()
                    .anyMatch(
                        t ->
                            t.key().equals(word)
                                || (word.length() == 1 && t.key().startsWith(word))));
  }

  /** A single word that goes on as a longer name. */
  private boolean goesOn(Hit hit) {
    Optional<Token> after = hit.wordAfter();
    if (after.isEmpty() || !after.get().capital()) {
      return false;
    }
    String word = after.get().key();
    if (!hit.single()) {
      return Words.INSTITUTIONS.contains(word) && !person(hit);
    }
    boolean demonym = hit.forms().stream().allMatch(f -> f.origin() == Origin.DEMONYM);
    boolean other = Words.TITLES.contains(word) || GENERATIONS.contains(word);
    boolean named = person(hit) ? names(hit, hit.to()) : known(hit, hit.to());
    boolean time = Words.COMMON.contains(word) && word.endsWith("day");
    boolean speaker =
        word.equals("i") && hit.forms().stream().noneMatch(f -> f.origin() == Origin.PART);
    boolean acronym = hit.first().capitals() && hit.first().text().length() > 2;
    return !demonym && !other && !named && !time && !acronym && !speaker;
  }

  /** “Bank of Israel”. */
  private static boolean body(Hit hit) {
    int of = hit.from() - 1;
    if (of > 0 && hit.tokens().get(of).key().equals("the")) {
      of--;
    }
    boolean preposition = of > 0 && hit.tokens().get(of).key().equals("of");
    Token head = preposition ? hit.tokens().get(of - 1) : hit.first();
    return preposition && head.capital() && Words.BODIES.contains(head.key());
  }

  /** “US$”. */
  private static boolean glued(Hit hit) {
    if (hit.to() == hit.tokens().size()) {
      return false;
    }
    Token next = hit.tokens().get(hit.to());
    return !next.apart() && CURRENCIES.contains(next.text());
  }
}
