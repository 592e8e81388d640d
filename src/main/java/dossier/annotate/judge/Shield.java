package dossier.annotate.judge;

import dossier.annotate.form.Gazetteer;
import dossier.annotate.word.Token;
import dossier.annotate.word.Tokens;
import dossier.language.Language.Role;
import dossier.model.Entity;
import dossier.model.EntityKind;
import dossier.model.SurfaceForm;
import dossier.model.SurfaceForm.Origin;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a shorter name from being linked inside a longer one that has no profile: “Bank of Israel”,
 * “Igor Medvedev”, “Washington University”.
 */
final class Shield {
  private static final Set<String> CURRENCIES = Set.of("$", "€", "£");

  private final Map<String, Entity> entities;
  private final Gazetteer gazetteer;
  private final OtherName otherName;

  /** The words of names, which are cut once. */
  private final Map<String, List<String>> parts = new ConcurrentHashMap<>();

  public Shield(Map<String, Entity> entities, Gazetteer gazetteer) {
    this.entities = entities;
    this.gazetteer = gazetteer;
    this.otherName = new OtherName(entities, gazetteer);
  }

  public boolean covers(Hit hit) {
    if (hit.shouted()) {
      return weakFirstName(hit) || otherName.covers(hit);
    }
    return otherName.covers(hit)
        || bearer(hit)
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

  /** The event of another year; what its name is made of may still be named. */
  public boolean otherYear(Tokens tokens, int at, Gazetteer.Match match) {
    return otherName.year(tokens, at, match);
  }

  /** “speak Russian”, “Russian-speaking”, “Russian is spoken”: a language is no country. */
  private static boolean language(Hit hit) {
    if (!hit.single() || !hit.any(Origin.DEMONYM)) {
      return false;
    }
    Tokens tokens = hit.tokens();
    int next = hit.to() < tokens.size() && tokens.get(hit.to()).hyphen() ? hit.to() + 1 : hit.to();
    boolean after = next < tokens.size() && hit.language().is(Role.SPOKEN, tokens.get(next).key());
    boolean said =
        next + 1 < tokens.size()
            && hit.language().is(Role.COPULA, tokens.get(next).key())
            && tokens.get(next + 1).key().equals("spoken");
    boolean before =
        hit.from() > 0 && hit.language().is(Role.SPEAKING, tokens.get(hit.from() - 1).key());
    return after || said || before && !nounFollows(hit);
  }

  /** “spoke Russian words” is about words; “speak Russian.” is not. */
  private static boolean nounFollows(Hit hit) {
    return hit.wordAfter()
        .filter(w -> !hit.language().is(Role.AFTER_LANGUAGE, w.key()))
        .isPresent();
  }

  /** “the Tsar”: an office is nobody's name, unless an editor says whose. */
  private boolean titleAlone(Hit hit) {
    boolean given = hit.any(Origin.ALIAS);
    return hit.single()
        && person(hit)
        && hit.language().is(Role.TITLE, hit.first().key())
        && !given
        && !(surname(hit) && Context.acts(hit));
  }

  /** “Judge objected”, of Carl Judge: a title by itself has an article before it. */
  private static boolean surname(Hit hit) {
    return hit.all(Origin.SURNAME)
        && hit.first().capital()
        && hit.wordBefore().filter(w -> hit.language().is(Role.DETERMINER, w.key())).isEmpty();
  }

  /** “Raymond Wong”: the first name of somebody else. */
  private boolean givenName(Hit hit) {
    boolean first = hit.all(Origin.PART) && person(hit);
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
        && hit.language().common(hit.first().key())
        && before.isPresent()
        && before.get().capital()
        && !hit.language().is(Role.TITLE, before.get().key())
        && !hit.language().is(Role.OPENER, before.get().key());
  }

  /** In a headline of capitals a first name alone says nothing. */
  private static boolean weakFirstName(Hit hit) {
    return hit.all(Origin.PART);
  }

  /** “Tell US what IS next”: a stressed word and no acronym. */
  private static boolean stressed(Hit hit) {
    String key = hit.first().key();
    boolean word = hit.single() && hit.first().capitals() && hit.language().ordinary(key);
    Optional<String> after = hit.wordAfter().map(Token::key);
    Optional<String> before = hit.wordBefore().map(Token::key);
    boolean asks = before.map(w -> hit.language().is(Role.ASKING, w)).orElse(false);
    boolean goesOn = after.map(w -> hit.language().is(Role.ASKING, w)).orElse(false);
    return word && (asks || goesOn);
  }

  /** “Milojko B. Jankovic”: a surname behind somebody's initial. */
  private boolean initial(Hit hit) {
    int point = hit.from() - 1;
    if (!hit.single() || point < 1 || !hit.tokens().get(point).text().equals(".") || !person(hit)) {
      return false;
    }
    Token letter = hit.tokens().get(point - 1);
    boolean initial =
        letter.text().length() == 1 && letter.capital() && !hit.tokens().get(point).apart();
    boolean named =
        point > 1 && hit.tokens().get(point - 2).isWord() && hit.tokens().get(point - 2).capital();
    return initial && !own(hit, named ? hit.tokens().get(point - 2).key() : letter.key());
  }

  /** A surname behind another person's first name. */
  private boolean bearer(Hit hit) {
    Optional<Token> before = hit.wordBefore();
    if (!hit.single() || before.isEmpty() || !before.get().capital()) {
      return false;
    }
    String word = before.get().key();
    boolean opens =
        hit.language().is(Role.OPENER, word) || (word.endsWith("ing") && word.length() > 5);
    boolean opener = hit.beginsSentence(hit.from() - 1) && opens;
    boolean title = hit.language().title(word) || hit.language().is(Role.OPENER, word);
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
    return hit.all(entities, EntityKind.PERSON);
  }

  /** Whether a word, or a letter that begins one, is part of the name of one who may be meant. */
  private boolean own(Hit hit, String word) {
    for (SurfaceForm form : hit.forms()) {
      for (String part : parts.computeIfAbsent(form.slug(), this::parts)) {
        if (part.equals(word) || word.length() == 1 && part.startsWith(word)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<String> parts(String slug) {
    return Token.of(entities.get(slug).name()).stream().map(Token::key).toList();
  }

  /** A single word that goes on as a longer name. */
  private boolean goesOn(Hit hit) {
    Optional<Token> after = hit.wordAfter();
    if (after.isEmpty() || !after.get().capital() || hit.language().capitalNouns()) {
      return false;
    }
    String word = after.get().key();
    if (!hit.single()) {
      return hit.language().is(Role.INSTITUTION, word) && !person(hit);
    }
    boolean demonym = hit.all(Origin.DEMONYM);
    boolean other =
        hit.language().is(Role.TITLE, word)
            || hit.language().is(Role.ELDER, word)
            || hit.language().is(Role.AUXILIARY, word)
            || Context.slogan(hit)
            || person(hit) && hit.language().is(Role.CABINET, word);
    boolean named = person(hit) ? names(hit, hit.to()) : known(hit, hit.to());
    boolean time = hit.language().time(word);
    boolean speaker = word.equals("i") && !hit.any(Origin.PART);
    boolean acronym = hit.first().capitals() && hit.first().text().length() > 2;
    return !demonym && !other && !named && !time && !acronym && !speaker;
  }

  /** “Bank of Israel”. */
  private static boolean body(Hit hit) {
    int of = hit.from() - 1;
    if (of > 0 && hit.tokens().is(Role.DEFINITE, of)) {
      of--;
    }
    boolean preposition = of > 0 && hit.tokens().is(Role.OF, of);
    Token head = preposition ? hit.tokens().get(of - 1) : hit.first();
    return preposition && head.capital() && hit.language().is(Role.BODY, head.key());
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
