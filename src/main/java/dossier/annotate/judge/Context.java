package dossier.annotate.judge;

import dossier.annotate.word.Token;
import dossier.annotate.word.Tokens;
import dossier.language.Language.Role;
import dossier.model.EntityKind;
import java.util.Optional;
import java.util.Set;

/** What the words beside a hit say of what it names: whether a person, a place or a company. */
final class Context {
  private static final int YEAR = 4;
  private static final Set<String> QUOTES = Set.of("\"", "“", "„", "«", "'");

  private Context() {}

  /** What it must be by the words beside it; nothing if they do not tell. */
  static Optional<EntityKind> kind(Hit hit) {
    if (before(hit, Role.COMPANY_BEFORE)) {
      return Optional.of(EntityKind.ORGANISATION);
    }
    if (placed(hit)) {
      return Optional.of(EntityKind.PLACE);
    }
    return titled(hit) || acts(hit) ? Optional.of(EntityKind.PERSON) : Optional.empty();
  }

  /** A title stands before it: “Mr Sample”. */
  static boolean titled(Hit hit) {
    return hit.from() > 0
        && (hit.wordBefore().map(w -> w.capital() && title(hit, w)).orElse(false) || pointed(hit));
  }

  private static boolean title(Hit hit, Token word) {
    return hit.language().title(word.key());
  }

  /** “Mr. Sample”. */
  private static boolean pointed(Hit hit) {
    Tokens tokens = hit.tokens();
    int point = hit.from() - 1;
    return point > 0
        && tokens.get(point).text().equals(".")
        && !tokens.apart(point)
        && tokens.capital(point - 1)
        && tokens.is(Role.TITLE, point - 1)
        && tokens.is(Role.ABBREVIATION, point - 1);
  }

  /** Something is his: “Sample's plan”. */
  static boolean owns(Hit hit) {
    Tokens tokens = hit.tokens();
    int next = hit.to();
    return next + 1 < tokens.size()
        && tokens.get(next).text().equals("'")
        && !tokens.apart(next)
        && tokens.get(next + 1).key().equals("s");
  }

  /** The sentence is about it: it acts, owns, is or has something. */
  static boolean subject(Hit hit) {
    boolean is = hit.wordAfter().map(w -> hit.language().is(Role.AUXILIARY, w.key())).orElse(false);
    return titled(hit) || acts(hit) || owns(hit) || is;
  }

  /** “Price is high”. */
  static boolean isSaidToBe(Hit hit) {
    return hit.wordAfter().map(w -> hit.language().is(Role.COPULA, w.key())).orElse(false);
  }

  /** “Will he stay?”: a verb that begins a question or a wish. */
  static boolean asks(Hit hit) {
    boolean verb = hit.language().is(Role.AUXILIARY, hit.first().key());
    return verb
        && hit.wordAfter()
            .filter(
                w -> hit.language().pronoun(w.key()) || hit.language().is(Role.DETERMINER, w.key()))
            .isPresent();
  }

  /** It stands in quotation marks behind a word for a slogan: capitals tell nothing there. */
  static boolean slogan(Hit hit) {
    Tokens tokens = hit.tokens();
    boolean quoted = false;
    for (int i = hit.from() - 1; i >= 0 && !tokens.get(i).text().equals("."); i--) {
      quoted |= QUOTES.contains(tokens.get(i).text());
      if (quoted && tokens.is(Role.SLOGAN, i)) {
        return true;
      }
    }
    return false;
  }

  /** It says or did something: “Sample said”, “Sample and Example had met”, “Sample, who”. */
  static boolean acts(Hit hit) {
    Tokens tokens = hit.tokens();
    int next = hit.to();
    if (next + 1 < tokens.size() && tokens.get(next).text().equals(",")) {
      return tokens.is(Role.WHO, next + 1);
    }
    if (hit.wordBefore().filter(w -> hit.language().is(Role.PREPOSITION, w.key())).isPresent()) {
      return false;
    }
    if (next + 2 < tokens.size() && tokens.is(Role.AND, next) && tokens.capital(next + 1)) {
      next += 2;
    }
    return next < tokens.size() && tokens.apart(next) && verb(tokens, next);
  }

  private static boolean verb(Tokens tokens, int at) {
    return !tokens.capital(at) && (tokens.is(Role.SAY, at) || tokens.is(Role.PAST, at));
  }

  /** “in Sample”, “the town of Sample”. */
  static boolean placed(Hit hit) {
    Tokens tokens = hit.tokens();
    boolean based =
        hit.to() + 1 < tokens.size()
            && tokens.hyphen(hit.to())
            && tokens.is(Role.PLACE_BEHIND, hit.to() + 1);
    return hit.wordBefore().map(w -> hit.language().is(Role.PLACE_BEFORE, w.key())).orElse(false)
        || before(hit, Role.PLACE_KIND)
        || based;
  }

  /** “shares of Sample”. */
  private static boolean before(Hit hit, Role role) {
    Tokens tokens = hit.tokens();
    int of = hit.from() - 1;
    return of > 0
        && hit.first().apart()
        && tokens.is(Role.PREPOSITION, of)
        && tokens.is(role, of - 1);
  }

  /** “in April and May”: it shares what was said of the one before. */
  private static boolean listed(Hit hit) {
    Tokens tokens = hit.tokens();
    int before = hit.from() - 2;
    return before >= 0
        && tokens.is(Role.AND, before + 1)
        && tokens.language().time(tokens.get(before).key())
        && !acts(hit);
  }

  /** A month, a weekday or a season in its own sense: “in May”, “May 5”, “May 2023”. */
  static boolean timed(Hit hit) {
    Tokens tokens = hit.tokens();
    boolean number =
        hit.to() < tokens.size() && Character.isDigit(tokens.get(hit.to()).text().charAt(0));
    boolean behind =
        hit.from() > 0 && Character.isDigit(tokens.get(hit.from() - 1).text().charAt(0));
    boolean before =
        hit.wordBefore().map(w -> hit.language().is(Role.TIME_BEFORE, w.key())).orElse(false);
    return number || behind || before || listed(hit);
  }

  /**
   * A noun or adjective follows, so that the word is not what the sentence is about: “Price
   * controls failed”, and not “Price controls the board”.
   */
  static boolean nounFollows(Hit hit) {
    Optional<Token> after = hit.wordAfter();
    if (after.isEmpty() || after.get().capital()) {
      return false;
    }
    Tokens tokens = hit.tokens();
    boolean told = tokens.language().binds(after.get().key()) || tokens.is(Role.PAST, hit.to());
    int object = hit.to() + 1;
    boolean verb =
        after.get().key().endsWith("s")
            && object < tokens.size()
            && (tokens.is(Role.DETERMINER, object)
                || tokens.is(Role.INFINITIVE, object)
                || tokens.language().pronoun(tokens.get(object).key()));
    return !told && !verb;
  }

  /**
   * The year beside it, on either side: “the 2018 Summit”, “the Summit of 2018”, “the Summit,
   * 2018”.
   */
  static boolean year(Tokens tokens, int from, int to) {
    int next = to;
    boolean joins =
        next < tokens.size() && (tokens.get(next).text().equals(",") || tokens.is(Role.OF, next));
    return year(tokens, joins ? next + 1 : next) || year(tokens, from - 1);
  }

  private static boolean year(Tokens tokens, int at) {
    return at >= 0
        && at < tokens.size()
        && tokens.length(at) == YEAR
        && tokens.get(at).text().chars().allMatch(Character::isDigit);
  }
}
