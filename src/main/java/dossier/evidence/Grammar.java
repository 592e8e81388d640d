package dossier.evidence;

import dossier.language.Language;
import dossier.language.Language.Role;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Finds verbs of saying in a sentence, who does them and to whom: by the words that stand beside
 * each other, not by parsing. Where the words do not settle it, the answer is nobody.
 */
final class Grammar {
  /** Pieces between a verb and a name in its noun phrase: “said the Kremlin spokesman X”. */
  private static final int PHRASE = 8;

  /** Pieces between verbs that “and” joins. */
  private static final int REACH = 60;

  /** Pieces between an auxiliary and its verb: “he had earlier at a meeting called”. */
  private static final int GAP = 6;

  private final Language language;

  Grammar(Language language) {
    this.language = language;
  }

  /** Whether a piece is a verb of saying, and not a passive or a word of another trade. */
  boolean says(Sentence s, int i) {
    Piece p = s.at(i);
    boolean verb = language.is(Role.SAY, p.key()) || language.is(Role.PARTICIPLE, p.key());
    if (!p.word() || !verb || capitalInside(s, i)) {
      return false;
    }
    boolean article = s.has(i - 1) && language.is(Role.DETERMINER, s.at(i - 1).key());
    boolean whole = language.completed(p.key(), s.has(i + 1) ? s.at(i + 1).key() : "");
    return whole && !article && !joinedByHyphen(s, i);
  }

  private static boolean joinedByHyphen(Sentence s, int i) {
    return s.has(i - 1)
        && s.at(i - 1).text().equals("-")
        && s.at(i - 1).span().end() == s.at(i).span().start()
        && !(s.has(i - 2) && s.at(i - 2).span().end() < s.at(i - 1).span().start());
  }

  private static boolean capitalInside(Sentence s, int i) {
    return s.at(i).capital() && i != s.from();
  }

  /** Whether the subject of a verb is who was told: “was told”. */
  boolean passive(Sentence s, int verb) {
    int i = skipAdverbs(s, verb - 1);
    return s.has(i) && s.at(i).word() && language.is(Role.PASSIVE, s.at(i).key());
  }

  /** The nearest verb of saying before a place. */
  OptionalInt verbBefore(Sentence s, int place) {
    for (int i = place - 1; i >= s.from(); i--) {
      if (says(s, i)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** The first verb of saying in a stretch. */
  OptionalInt verbIn(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (says(s, i)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** What stands before a verb as its subject, not beyond a place. */
  Subject before(Sentence s, int verb, int notBefore) {
    int i = skipAdverbs(s, verb - 1);
    if (i < notBefore || !s.has(i)) {
      return new Subject.None();
    }
    if (s.at(i).word() && language.is(Role.AND, s.at(i).key())) {
      return coordinated(s, i, notBefore);
    }
    if (s.at(i).mark(",—–)")) {
      return inserted(s, i, notBefore);
    }
    Subject beside = at(s, i, notBefore);
    return beside instanceof Subject.Other ? beyondGap(s, verb, notBefore, beside) : beside;
  }

  /** “X thanked Y and said”: the subject of the verb before. */
  private Subject coordinated(Sentence s, int and, int notBefore) {
    int place = and;
    for (int i = and - 1; i >= notBefore && place - i < REACH; i--) {
      if (says(s, i)) {
        int subject = skipAdverbs(s, i - 1);
        if (subject < notBefore || !s.has(subject)) {
          return new Subject.None();
        }
        if (!language.is(Role.AND, s.at(subject).key())) {
          return before(s, i, notBefore);
        }
        place = i;
      }
    }
    return first(s, notBefore, and);
  }

  /** Whether a verb is joined to one before it by “and”. */
  boolean coordinated(Sentence s, int verb) {
    int i = skipAdverbs(s, verb - 1);
    return s.has(i) && s.at(i).word() && language.is(Role.AND, s.at(i).key());
  }

  /** “X, meanwhile, said”: what stands before the insertion. */
  private Subject inserted(Sentence s, int close, int notBefore) {
    for (int i = close - 1; i > notBefore; i--) {
      if (s.at(i).mark(",—–(")) {
        return at(s, i - 1, notBefore);
      }
    }
    return new Subject.None();
  }

  /** “he had earlier at a meeting called”: what stands before the auxiliary. */
  private Subject beyondGap(Sentence s, int verb, int notBefore, Subject otherwise) {
    for (int i = verb - 1; i >= Math.max(notBefore, verb - GAP) && !s.at(i).name(); i--) {
      if (s.at(i).word() && language.is(Role.AUXILIARY, s.at(i).key())) {
        int subject = skipAdverbs(s, i - 1);
        Subject found = subject >= notBefore ? at(s, subject, notBefore) : otherwise;
        return found instanceof Subject.None ? otherwise : found;
      }
    }
    return otherwise;
  }

  private int skipAdverbs(Sentence s, int from) {
    int i = from;
    while (s.has(i)
        && s.at(i).word()
        && !s.at(i).capital()
        && (language.is(Role.ADVERB, s.at(i).key()) || language.is(Role.AUXILIARY, s.at(i).key()))
        && !language.is(Role.PASSIVE, s.at(i).key())) {
      i--;
    }
    return i;
  }

  /** The noun phrase that ends at a piece. */
  private Subject at(Sentence s, int end, int notBefore) {
    if (!s.has(end) || end < notBefore) {
      return new Subject.None();
    }
    Piece p = s.at(end);
    if (p.name()) {
      return switch (standing(s, end, notBefore)) {
        case FREE, BESIDE -> new Subject.Known(p.slug().orElseThrow(), p.text());
        case GOVERNED -> new Subject.Other(p.text());
        case JOINED -> new Subject.None();
      };
    }
    if (!p.word()) {
      return new Subject.None();
    }
    if (language.is(Role.RELATIVE, p.key())) {
      return relative(s, end, notBefore);
    }
    return language.pronoun(p.key()) ? new Subject.Pronoun(p.key()) : phrase(s, end, notBefore);
  }

  /** “Netanyahu, who had called”: whom the clause is about. */
  private Subject relative(Sentence s, int who, int notBefore) {
    int name = s.has(who - 1) && s.at(who - 1).mark(",") ? who - 2 : who - 1;
    return s.has(name) && name >= notBefore && s.at(name).name()
        ? new Subject.Known(s.at(name).slug().orElseThrow(), s.at(name).text())
        : new Subject.Other(s.at(who).text());
  }

  /** A phrase that no profile names: a document, whose owner speaks in it, or somebody. */
  private Subject phrase(Sentence s, int end, int notBefore) {
    int start = end;
    while (start > notBefore && (s.at(start - 1).word() || s.at(start - 1).name())) {
      start--;
    }
    for (int i = start; i <= end; i++) {
      if (s.at(i).word() && language.is(Role.DOCUMENT, s.at(i).key())) {
        return document(s, start, i, end);
      }
    }
    for (int i = end; i > start; i--) {
      boolean joined =
          language.is(Role.AND, s.at(i - 1).key())
              || language.is(Role.PREPOSITION, s.at(i - 1).key());
      if (language.is(Role.DETERMINER, s.at(i).key()) && !joined) {
        return new Subject.Other(s.words(i, end + 1));
      }
    }
    return new Subject.Other(s.words(start, end + 1));
  }

  private Subject document(Sentence s, int start, int noun, int end) {
    for (int i = noun - 1; i > start; i--) {
      if (s.at(i).possessive() && s.at(i - 1).name()) {
        return new Subject.Known(s.at(i - 1).slug().orElseThrow(), s.at(i - 1).text());
      }
    }
    boolean own = noun > start && language.is(Role.DETERMINER, s.at(noun - 1).key());
    boolean alone = noun == end || noun == start;
    boolean after = noun > start && !s.at(noun - 1).name();
    return own || alone && after
        ? new Subject.Document()
        : new Subject.Other(s.words(start, end + 1));
  }

  /** How a name stands in its sentence. */
  private enum Standing {
    /** Nothing before it takes it. */
    FREE,
    /** Behind a preposition: “a spokesman for Netanyahu”. */
    GOVERNED,
    /** Behind some other word: it may be the object of a verb, or begin its own clause. */
    BESIDE,
    /** The second of two: “Putin and Netanyahu”. */
    JOINED
  }

  private Standing standing(Sentence s, int name, int notBefore) {
    int i = name - 1;
    while (i >= notBefore && title(s, i, name)) {
      i--;
    }
    if (i < notBefore || !s.at(i).word()) {
      return Standing.FREE;
    }
    String key = s.at(i).key();
    boolean and = language.is(Role.AND, key) && i > notBefore;
    if (and && (s.at(i - 1).name() || s.at(i - 1).word() && s.at(i - 1).capital())) {
      return Standing.JOINED;
    }
    if (language.is(Role.PREPOSITION, key)) {
      return Standing.GOVERNED;
    }
    return opens(s.at(i)) ? Standing.FREE : Standing.BESIDE;
  }

  /** Whether a clause can begin behind a word. */
  private boolean opens(Piece p) {
    return language.is(Role.AND, p.key())
        || language.is(Role.SUBORDINATE, p.key())
        || language.is(Role.THAT, p.key())
        || language.is(Role.WEEKDAY, p.key())
        || language.is(Role.ADVERB, p.key());
  }

  /** Whether a piece belongs to what stands before a name: a title, a country, an article. */
  private boolean title(Sentence s, int i, int name) {
    Piece p = s.at(i);
    if (p.name()) {
      return i < name - 1;
    }
    boolean capital = p.capital() && !opens(p);
    boolean word = capital || language.is(Role.DETERMINER, p.key()) || p.possessive();
    return p.word() && word && !language.is(Role.PREPOSITION, p.key());
  }

  /** The first person or body of a stretch that can be a subject. */
  Optional<Integer> firstName(Sentence s, int from, int to, Predicate<String> of) {
    for (int i = from; i < to; i++) {
      Piece p = s.at(i);
      boolean possessive = s.has(i + 1) && s.at(i + 1).possessive();
      if (p.name()
          && !possessive
          && of.test(p.slug().orElseThrow())
          && standing(s, i, from) == Standing.FREE) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Who stands behind a verb as its subject: “said Netanyahu”. */
  Subject after(Sentence s, int verb) {
    int i = verb + 1;
    while (s.has(i) && (s.at(i).mark("-") || adverbial(s.at(i)))) {
      i++;
    }
    if (s.has(i) && s.at(i).word() && language.pronoun(s.at(i).key())) {
      return new Subject.Pronoun(s.at(i).key());
    }
    return about(s, i);
  }

  /** Whom the noun phrase that begins at a piece is about. */
  Subject about(Sentence s, int start) {
    Phrase phrase = phraseFrom(s, start);
    if (phrase.name().isPresent()) {
      Piece name = s.at(phrase.name().get());
      return new Subject.Known(name.slug().orElseThrow(), name.text());
    }
    return phrase.end() > start
        ? new Subject.Other(s.words(start, phrase.end()))
        : new Subject.None();
  }

  private boolean adverbial(Piece p) {
    return p.word()
        && !p.capital()
        && (language.is(Role.ADVERB, p.key()) || language.is(Role.AUXILIARY, p.key()));
  }

  /**
   * A noun phrase read forwards.
   *
   * @param name index of the name that it is about, if a profile is
   * @param end one past its last piece
   */
  record Phrase(Optional<Integer> name, int end) {}

  /** The noun phrase that begins at a piece: “Russia's defence minister Sergei Shoigu”. */
  Phrase phraseFrom(Sentence s, int start) {
    int last = -1;
    boolean headed = false;
    int i = start;
    for (; s.has(i) && i < start + PHRASE + 2; i++) {
      Piece p = s.at(i);
      boolean apposed = s.has(i + 2) && s.at(i + 1).name() && s.at(i + 2).name();
      if (p.name()) {
        last = i;
        headed = true;
      } else if (p.possessive()) {
        headed = false;
      } else if (p.word() && language.is(Role.PREPOSITION, p.key()) && apposed) {
        i++;
      } else if (hyphen(s, i)) {
        continue;
      } else if (!p.word() || !phraseWord(p, i > start)) {
        break;
      } else if (last >= 0 && adverbial(p)) {
        break;
      } else if (!language.is(Role.WEEKDAY, p.key())) {
        headed = false;
      }
    }
    return new Phrase(headed ? Optional.of(last) : Optional.empty(), i);
  }

  private static boolean hyphen(Sentence s, int i) {
    return s.at(i).text().equals("-")
        && s.has(i - 1)
        && s.at(i - 1).span().end() == s.at(i).span().start();
  }

  private boolean phraseWord(Piece p, boolean inside) {
    return !language.is(Role.PREPOSITION, p.key())
        && !language.is(Role.THAT, p.key())
        && !language.is(Role.AND, p.key())
        && !language.is(Role.INFINITIVE, p.key())
        && !(inside && language.pronoun(p.key()))
        && !(inside && language.is(Role.SAY, p.key()))
        && !(inside && language.is(Role.SUBORDINATE, p.key()));
  }

  /** The first noun phrase of a stretch that can be a subject. */
  Subject first(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      Piece p = s.at(i);
      boolean possessive = s.has(i + 1) && s.at(i + 1).possessive();
      if (p.name() && !possessive && standing(s, i, from) == Standing.FREE) {
        return new Subject.Known(p.slug().orElseThrow(), p.text());
      }
      if (p.word() && language.pronoun(p.key())) {
        return new Subject.Pronoun(p.key());
      }
    }
    return new Subject.None();
  }

  /** Where “according to” ends, if it stands at a piece. */
  OptionalInt according(Sentence s, int at) {
    for (var phrase : language.according()) {
      boolean all = true;
      for (int i = 0; i < phrase.size() && all; i++) {
        all = s.has(at + i) && s.at(at + i).key().equals(phrase.get(i));
      }
      if (all) {
        return OptionalInt.of(at + phrase.size());
      }
    }
    return OptionalInt.empty();
  }
}
