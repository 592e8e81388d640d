package dossier.evidence;

import dossier.language.Language;
import dossier.language.Language.Role;
import dossier.model.Quotation.How;
import dossier.model.Quotation.Party;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whom a text speaks of as it goes on: what pronouns, documents and “the former” stand for. A rule
 * of thumb for English news, checked on invented texts: a pronoun means the subject of the sentence
 * before it.
 */
final class Discourse {
  /** Of how many people a pronoun may still speak. */
  private static final int REMEMBERED = 3;

  private final People people;
  private final Language language;
  private final Grammar grammar;
  private final Deque<String> persons = new ArrayDeque<>();
  private Optional<String> body = Optional.empty();
  private Party sayer = Party.unknown();
  private Party writer = Party.unknown();
  private Set<String> named = Set.of();

  Discourse(People people, Language language, Grammar grammar) {
    this.people = people;
    this.language = language;
    this.grammar = grammar;
  }

  /**
   * Somebody found.
   *
   * @param party who
   * @param how known
   */
  record Resolved(Party party, How how) {}

  /** Who a subject is. */
  Resolved resolve(Subject subject, Sentence s, int place) {
    if (subject instanceof Subject.Known known) {
      return known(known);
    }
    if (subject instanceof Subject.Implied implied) {
      return people.person(implied.slug())
          ? new Resolved(new Party(Optional.of(implied.slug()), implied.words()), How.INFERRED)
          : unknown();
    }
    if (subject instanceof Subject.Pronoun pronoun) {
      Optional<String> slug = pronoun(pronoun.key(), s, place);
      return slug.map(x -> new Resolved(new Party(Optional.of(x), pronoun.key()), How.INFERRED))
          .orElse(unknown());
    }
    if (subject instanceof Subject.Document) {
      return written();
    }
    if (subject instanceof Subject.Other other) {
      return new Resolved(new Party(Optional.empty(), other.words()), How.STATED);
    }
    return unknown();
  }

  private Resolved known(Subject.Known known) {
    if (people.work(known.slug())) {
      return written();
    }
    return people.speaks(known.slug())
        ? new Resolved(new Party(Optional.of(known.slug()), known.words()), How.STATED)
        : unknown();
  }

  /** What a document says its writer says, if the text told of one. */
  private Resolved written() {
    return new Resolved(writer, writer.named() ? How.INFERRED : How.UNKNOWN);
  }

  static Resolved unknown() {
    return new Resolved(Party.unknown(), How.UNKNOWN);
  }

  private Optional<String> pronoun(String key, Sentence s, int place) {
    Role role =
        language.is(Role.HE, key)
            ? Role.HE
            : language.is(Role.SHE, key)
                ? Role.SHE
                : language.is(Role.IT, key) ? Role.IT : Role.THEY;
    Optional<Integer> here =
        grammar.firstName(
            s, s.from(), Math.min(place, s.to()), x -> people.fits(x, role) && people.speaks(x));
    if (here.isPresent()) {
      return s.at(here.get()).slug();
    }
    return role == Role.IT
        ? body.filter(x -> people.fits(x, role))
        : persons.stream().filter(x -> people.fits(x, role)).findFirst();
  }

  /** Remembers the last few of whom the text spoke, the latest first. */
  private void spokenOf(String slug) {
    persons.remove(slug);
    persons.addFirst(slug);
    if (persons.size() > REMEMBERED) {
      persons.removeLast();
    }
  }

  /** The other of those whom the sentence, or the one before it, names. */
  Optional<String> other(Sentence s, Optional<String> speaker) {
    Set<String> here = people(s);
    speaker.ifPresent(here::remove);
    if (here.isEmpty()) {
      here = new LinkedHashSet<>(named);
      speaker.ifPresent(here::remove);
    }
    return here.size() == 1 ? Optional.of(here.iterator().next()) : Optional.empty();
  }

  /** Whom somebody answers: the other who does something in the sentence. */
  Optional<String> answered(Sentence s, Optional<String> speaker) {
    return grammar
        .firstName(s, s.from(), s.to(), x -> people.person(x) && !speaker.equals(Optional.of(x)))
        .flatMap(i -> s.at(i).slug());
  }

  private Set<String> people(Sentence s) {
    Set<String> all = new LinkedHashSet<>();
    for (Piece p : s.pieces()) {
      p.slug().filter(people::person).ifPresent(all::add);
    }
    return all;
  }

  /** Takes in a sentence, after its quotations were attributed. */
  void after(Sentence s, Optional<Party> quoted) {
    Optional<Party> said = quoted.filter(Party::named).or(() -> said(s));
    said.ifPresent(p -> sayer = p);
    said.filter(p -> onPaper(s)).ifPresent(p -> writer = p);
    said.flatMap(Party::slug)
        .filter(people::person)
        .or(() -> subject(s, people::person))
        .ifPresent(this::spokenOf);
    said.flatMap(Party::slug)
        .filter(x -> !people.person(x))
        .or(() -> subject(s, x -> !people.person(x) && people.speaks(x)))
        .ifPresent(x -> body = Optional.of(x));
    Set<String> here = people(s);
    named = here.isEmpty() ? named : here;
  }

  /** Whether a sentence speaks of writing. */
  private boolean onPaper(Sentence s) {
    return s.pieces().stream()
        .filter(Piece::word)
        .anyMatch(p -> language.is(Role.DOCUMENT, p.key()) || language.is(Role.WRITE, p.key()));
  }

  /** Who says something in a sentence without quotations. */
  private Optional<Party> said(Sentence s) {
    OptionalInt verb = grammar.verbIn(s, s.from(), s.to());
    if (verb.isEmpty() || grammar.passive(s, verb.getAsInt())) {
      return Optional.empty();
    }
    Subject subject = grammar.before(s, verb.getAsInt(), s.from());
    return Optional.of(resolve(subject, s, verb.getAsInt()).party()).filter(Party::named);
  }

  private Optional<String> subject(Sentence s, Predicate<String> of) {
    int from = s.from();
    boolean subordinate = s.at(from).word() && language.is(Role.SUBORDINATE, s.at(from).key());
    if (subordinate) {
      List<Piece> pieces = s.pieces();
      for (int i = 0; i < pieces.size(); i++) {
        if (pieces.get(i).mark(",")) {
          Optional<Integer> main = grammar.firstName(s, s.from() + i + 1, s.to(), of);
          if (main.isPresent()) {
            return s.at(main.get()).slug();
          }
          break;
        }
      }
    }
    return grammar.firstName(s, from, s.to(), of).flatMap(i -> s.at(i).slug());
  }

  /** Who said something last. */
  Party sayer() {
    return sayer;
  }

  /** A heading: what comes is another matter. */
  void fresh() {
    sayer = Party.unknown();
    writer = Party.unknown();
  }
}
