package dossier.evidence;

import dossier.language.Language;
import dossier.language.Language.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds to whom a sentence attributes a quotation, and to whom it says it was said. */
final class Attributions {
  private static final String SPOKEN_ENDS = ",?!…—–-";

  private final Language language;
  private final Grammar grammar;

  Attributions(Language language) {
    this.language = language;
    this.grammar = new Grammar(language);
  }

  Grammar grammar() {
    return grammar;
  }

  /** The attribution of the quotation that a piece of a sentence is. */
  Attribution of(Sentence s, int quote) {
    Attribution behind = spoken(s, quote) ? behind(s, quote, true) : Attribution.none();
    if (behind.found()) {
      return behind;
    }
    Attribution before = before(s, quote);
    if (before.found()) {
      return before;
    }
    Attribution headed = headed(s, quote);
    if (headed.found()) {
      return headed;
    }
    Attribution worded = inWords(s);
    if (worded.found()) {
      return worded;
    }
    Attribution source = accordingTo(s);
    if (source.found()) {
      return source;
    }
    Attribution later = behind(s, quote, false);
    return later.found() || grammar.verbBefore(s, quote).isPresent() ? later : implied(s, quote);
  }

  /** What a sentence says before its colon of who speaks behind it. */
  Attribution announcing(Sentence s) {
    Attribution before = before(s, s.to());
    return before.found() ? before : headed(s, s.to());
  }

  /** Whether “…,” is followed by who said it. */
  boolean behindIt(Sentence s, int quote) {
    return spoken(s, quote) && behind(s, quote, true).found();
  }

  /** Whether the words end as speech does that goes on to say who spoke. */
  private boolean spoken(Sentence s, int quote) {
    char last = s.line().quoted(s.at(quote)).last(s.line().plain());
    boolean outside = s.has(quote + 1) && s.at(quote + 1).mark(",—–-");
    return SPOKEN_ENDS.indexOf(last) >= 0 || outside;
  }

  /** “…,” said Netanyahu; “…,” Netanyahu said. */
  private Attribution behind(Sentence s, int quote, boolean inverted) {
    int end = quote + 1;
    while (s.has(end) && !s.at(end).quote() && !s.at(end).mark(";:")) {
      end++;
    }
    int start = quote + 1;
    while (start < end && s.at(start).mark(",—–-")) {
      start++;
    }
    OptionalInt verb = grammar.verbIn(s, start, end);
    if (verb.isEmpty() || grammar.passive(s, verb.getAsInt())) {
      return Attribution.none();
    }
    int v = verb.getAsInt();
    Subject subject = grammar.before(s, v, start);
    boolean first = subject instanceof Subject.None && onlySkipped(s, start, v);
    if (first && inverted) {
      subject = grammar.after(s, v);
    }
    return subject instanceof Subject.None ? Attribution.none() : attribution(s, v, subject, quote);
  }

  private boolean onlySkipped(Sentence s, int start, int verb) {
    for (int i = start; i < verb; i++) {
      boolean skipped = s.at(i).mark("-") || s.at(i).word() && !s.at(i).capital();
      if (!skipped) {
        return false;
      }
    }
    return true;
  }

  /** “Netanyahu said: …”, “Netanyahu thanked Putin for …”. */
  private Attribution before(Sentence s, int quote) {
    OptionalInt verb = grammar.verbBefore(s, quote);
    while (verb.isPresent()) {
      int v = verb.getAsInt();
      boolean infinitive =
          s.has(v - 1) && s.at(v - 1).word() && language.is(Role.INFINITIVE, s.at(v - 1).key());
      if (!infinitive) {
        return before(s, v, quote);
      }
      verb = grammar.verbBefore(s, v);
    }
    return Attribution.none();
  }

  private Attribution before(Sentence s, int v, int quote) {
    if (grammar.passive(s, v)) {
      return Attribution.none();
    }
    boolean participle = language.is(Role.PARTICIPLE, s.at(v).key());
    Subject subject = participle ? grammar.first(s, s.from(), v) : grammar.before(s, v, s.from());
    boolean opens = s.has(v + 1) && subject instanceof Subject.None;
    if (opens && inverts(s, v)) {
      subject = grammar.after(s, v);
    }
    return subject instanceof Subject.None ? Attribution.none() : attribution(s, v, subject, quote);
  }

  /** Whether a verb stands at the head of its clause, so that its subject follows. */
  private boolean inverts(Sentence s, int v) {
    return s.has(v - 1) && (s.at(v - 1).quote() || s.at(v - 1).mark(",—–"));
  }

  /** “Putin to Netanyahu: …”, “Putin: …”. */
  private Attribution headed(Sentence s, int quote) {
    int colon = quote - 1;
    if (!s.has(colon) || !s.at(colon).mark(":") || !s.has(colon - 1) || !s.at(colon - 1).name()) {
      return Attribution.none();
    }
    Piece last = s.at(colon - 1);
    boolean two =
        s.has(colon - 3)
            && s.at(colon - 3).name()
            && s.at(colon - 2).word()
            && language.is(Role.HEARER, s.at(colon - 2).key());
    if (!two && s.has(colon - 2) && s.at(colon - 2).word()) {
      return Attribution.none();
    }
    Piece speaker = two ? s.at(colon - 3) : last;
    Heard heard =
        two ? new Heard.Known(last.slug().orElseThrow(), last.text()) : new Heard.Nobody();
    return new Attribution(
        new Subject.Known(speaker.slug().orElseThrow(), speaker.text()),
        Optional.empty(),
        heard,
        false,
        false);
  }

  /** “It was the turn of Ortega, who was brief: …”: the one person before the colon. */
  private static Attribution implied(Sentence s, int quote) {
    if (!s.has(quote - 1) || !s.at(quote - 1).mark(":")) {
      return Attribution.none();
    }
    List<Piece> names = new ArrayList<>();
    for (int i = s.from(); i < quote; i++) {
      if (s.at(i).name()) {
        names.add(s.at(i));
      }
    }
    return names.size() == 1
        ? by(new Subject.Implied(names.get(0).slug().orElseThrow(), names.get(0).text()))
        : Attribution.none();
  }

  /** “who in his words form a “human bridge””: whose words. */
  private Attribution inWords(Sentence s) {
    for (int i = s.from() + 1; i < s.to(); i++) {
      if (!s.at(i).word() || !language.is(Role.WORDS, s.at(i).key())) {
        continue;
      }
      Piece before = s.at(i - 1);
      boolean owned = before.possessive() && s.has(i - 2) && s.at(i - 2).name();
      if (owned) {
        Piece owner = s.at(i - 2);
        return by(new Subject.Known(owner.slug().orElseThrow(), owner.text()));
      }
      if (before.word() && language.pronoun(before.key())) {
        return by(new Subject.Pronoun(before.key()));
      }
    }
    return Attribution.none();
  }

  private static Attribution by(Subject subject) {
    return new Attribution(subject, Optional.empty(), new Heard.Nobody(), false, false);
  }

  /** Whether a sentence speaks of saying at all. */
  boolean speaks(Sentence s) {
    return grammar.verbIn(s, s.from(), s.to()).isPresent();
  }

  /** Whether words are what somebody says, whoever it is: “told that he “will be back””. */
  boolean reported(Sentence s, int quote) {
    OptionalInt verb = grammar.verbBefore(s, Math.min(quote, s.to()));
    for (int i = verb.orElse(quote) + 1; i < quote; i++) {
      String key = s.at(i).key();
      boolean he = language.pronoun(key) && !language.is(Role.DETERMINER, key);
      if (he || language.is(Role.THAT, key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is quoted is a title: “headed …”, “the essay titled …”. */
  boolean titled(Sentence s, int quote) {
    int i = quote - 1;
    return s.has(i) && s.at(i).word() && language.is(Role.TITLED, s.at(i).key());
  }

  /** Whom a sentence takes it from that names no verb of saying: “According to the Kremlin, …”. */
  Attribution accordingTo(Sentence s) {
    for (int i = s.from(); i < s.to(); i++) {
      OptionalInt end = grammar.according(s, i);
      if (end.isPresent()) {
        return by(grammar.about(s, end.getAsInt()));
      }
    }
    return Attribution.none();
  }

  private Attribution attribution(Sentence s, int verb, Subject subject, int quote) {
    String key = s.at(verb).key();
    boolean written =
        language.is(Role.WRITE, key) || subject instanceof Subject.Document || onPaper(s, verb);
    return new Attribution(
        subject,
        Optional.of(verb),
        heard(s, verb, quote, subject),
        written,
        language.is(Role.ANSWER, key));
  }

  /** “said in a letter”, “said on its website”. */
  private boolean onPaper(Sentence s, int verb) {
    for (int i = verb + 1; s.has(i) && i < verb + 6 && !s.at(i).quote(); i++) {
      if (s.at(i).word() && language.is(Role.DOCUMENT, s.at(i).key())) {
        return true;
      }
    }
    return false;
  }

  private Heard heard(Sentence s, int verb, int quote, Subject subject) {
    Heard own = own(s, verb);
    if (!(own instanceof Heard.Nobody)) {
      return own;
    }
    boolean joined = grammar.coordinated(s, verb);
    for (int i = verb - 1; i >= s.from() && !s.at(i).quote(); i--) {
      boolean tells = grammar.says(s, i) && language.is(Role.TELL, s.at(i).key());
      if (tells && (joined || grammar.before(s, i, s.from()).equals(subject))) {
        return own(s, i);
      }
    }
    Heard asked = interviewed(s, verb);
    if (!(asked instanceof Heard.Nobody)) {
      return asked;
    }
    return quote > verb ? own : tellBefore(s, quote);
  }

  /** “He told Shoigu that it had “increased”, he said”: the first verb of the sentence knows. */
  private Heard tellBefore(Sentence s, int quote) {
    OptionalInt verb = grammar.verbBefore(s, quote);
    boolean tells = verb.isPresent() && language.is(Role.TELL, s.at(verb.getAsInt()).key());
    return tells ? own(s, verb.getAsInt()) : new Heard.Nobody();
  }

  /** Whom a verb names itself: as its object, behind “to”, or in an interview. */
  private Heard own(Sentence s, int verb) {
    if (language.is(Role.TELL, s.at(verb).key())) {
      return object(s, verb + 1);
    }
    for (int i = verb + 1; s.has(i) && i < verb + 8 && !s.at(i).quote(); i++) {
      Piece p = s.at(i);
      if (p.mark(".;:") || i > verb + 1 && grammar.says(s, i)) {
        break;
      }
      boolean to = p.word() && language.is(Role.HEARER, p.key()) && i <= verb + 2;
      boolean with = p.word() && language.is(Role.INTERVIEW, p.key());
      if (to) {
        return object(s, i + 1);
      }
      if (with) {
        return interviewer(s, i);
      }
    }
    return new Heard.Nobody();
  }

  /** “In an interview with X, Netanyahu said”. */
  private Heard interviewed(Sentence s, int verb) {
    for (int i = s.from(); i < verb; i++) {
      if (s.at(i).word() && language.is(Role.INTERVIEW, s.at(i).key())) {
        return interviewer(s, i);
      }
    }
    return new Heard.Nobody();
  }

  /** “in an interview with X”. */
  private Heard interviewer(Sentence s, int noun) {
    boolean with =
        s.has(noun + 1)
            && s.at(noun + 1).word()
            && language.is(Role.PREPOSITION, s.at(noun + 1).key());
    return with ? object(s, noun + 2) : new Heard.Nobody();
  }

  private Heard object(Sentence s, int start) {
    if (s.has(start) && s.at(start).word()) {
      String key = s.at(start).key();
      boolean former = s.has(start + 1) && language.is(Role.FORMER, s.at(start + 1).key());
      if (language.is(Role.HE, key) || language.is(Role.SHE, key) && !s.at(start).capital()) {
        boolean ends = !s.has(start + 1) || !s.at(start + 1).word() || ends(s.at(start + 1));
        return ends ? new Heard.TheOther() : new Heard.Nobody();
      }
      if (former && s.has(start + 2) && s.at(start + 2).word() && ends(s.at(start + 2))) {
        return new Heard.TheOther();
      }
    }
    Grammar.Phrase phrase = grammar.phraseFrom(s, start);
    if (phrase.name().isPresent()) {
      Piece name = s.at(phrase.name().get());
      return new Heard.Known(name.slug().orElseThrow(), name.text());
    }
    boolean words = phrase.end() > start && s.at(start).word();
    return words ? new Heard.Other(s.words(start, phrase.end())) : new Heard.Nobody();
  }

  private boolean ends(Piece p) {
    return language.is(Role.PREPOSITION, p.key())
        || language.is(Role.THAT, p.key())
        || language.is(Role.AND, p.key())
        || language.is(Role.ADVERB, p.key());
  }
}
