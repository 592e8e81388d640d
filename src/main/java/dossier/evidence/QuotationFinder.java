package dossier.evidence;

import dossier.language.Language;
import dossier.markdown.Quoted;
import dossier.model.EdtfDate;
import dossier.model.Quotation.How;
import dossier.model.Quotation.Kind;
import dossier.model.Quotation.Party;
import dossier.model.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the quotations of one text, reading it once from its beginning: marks first, then whom each
 * sentence names as speaker, then whom the text was speaking of. What stays open stays unknown.
 */
final class QuotationFinder {
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\p{N}])((?:19|20)\\p{Nd}{2})(?![\\p{N}])");

  private final People people;
  private final Language language;
  private final Attributions attributions;
  private final Discourse discourse;
  private final Chains chains;
  private final List<Draft> found = new ArrayList<>();
  private final Map<Integer, Telling> tellings = new TreeMap<>();
  private Optional<Draft> before = Optional.empty();
  private Optional<Draft> announced = Optional.empty();
  private Optional<Draft> told = Optional.empty();

  QuotationFinder(People people, Language language) {
    this.people = people;
    this.language = language;
    this.attributions = new Attributions(language);
    this.discourse = new Discourse(people, language, attributions.grammar());
    this.chains = new Chains(people, language, attributions, discourse);
  }

  /** From whom each paragraph has what it says, by its number. */
  Map<Integer, Telling> tellings() {
    return tellings;
  }

  List<Draft> found() {
    return found;
  }

  /** A heading ends what was being said. */
  void heading() {
    before = Optional.empty();
    announced = Optional.empty();
    told = Optional.empty();
    discourse.fresh();
  }

  /** Reads the next paragraph. */
  void paragraph(Line line) {
    Optional<Draft> last = Optional.empty();
    List<Sentence> sentences = Sentence.of(line, language);
    List<Party> from = new ArrayList<>();
    for (Sentence s : sentences) {
      last = sentence(s, last);
      from.addAll(chains.telling(s));
    }
    boolean unnamed = from.stream().anyMatch(p -> p.slug().isEmpty() && chains.unnamed(p.words()));
    tellings.put(line.number(), new Telling(from.stream().distinct().toList(), unnamed));
    Optional<Sentence> end =
        sentences.isEmpty() ? Optional.empty() : Optional.of(sentences.get(sentences.size() - 1));
    boolean ends = end.filter(s -> s.pieces().stream().anyMatch(Piece::quote)).isPresent();
    before = ends ? last : Optional.empty();
    announced = end.filter(s -> s.at(s.to() - 1).mark(":")).map(this::announcement);
    told = end.filter(s -> attributions.speaks(s) || ends).map(this::said);
  }

  /** “The notice said:” before a quotation in a paragraph of its own. */
  private Draft announcement(Sentence s) {
    Attribution attribution = attributions.announcing(s);
    Attribution source = attributions.accordingTo(s);
    Attribution best = attribution.verb().isPresent() || !source.found() ? attribution : source;
    return draft(s, best, List.of(), s.to());
  }

  private Optional<Draft> sentence(Sentence s, Optional<Draft> lastHere) {
    Optional<Draft> last = lastHere;
    Optional<Draft> broken = Optional.empty();
    Optional<Party> speaker = Optional.empty();
    for (int i = s.from(); i < s.to(); i++) {
      if (!s.at(i).quote() || title(s, i)) {
        continue;
      }
      Quoted quoted = s.line().quoted(s.at(i));
      if (broken.isPresent() && goesOn(s, i)) {
        Draft whole = broken.get().with(quoted);
        found.set(found.indexOf(broken.get()), whole);
        last = Optional.of(whole);
        broken = last;
        continue;
      }
      Draft draft = one(s, i, quoted, last);
      if (draft.continues() && !quoteOnly(s) && draft.speaker().named()) {
        backwards(draft);
      }
      found.add(draft);
      last = Optional.of(draft);
      broken = introduced(s, i) ? last : Optional.empty();
      speaker = Optional.of(draft.speaker());
    }
    discourse.after(s, speaker);
    return last;
  }

  /** “That ends tonight,” Varga said: speech over several paragraphs, its speaker named last. */
  private void backwards(Draft end) {
    Draft rest = end;
    for (int i = found.size() - 1; i >= 0 && found.get(i).open(); i--) {
      found.set(i, found.get(i).by(rest));
      if (!found.get(i).continues()) {
        return;
      }
    }
  }

  /** Whether a quotation is the rest of the one before, behind “Netanyahu mentioned,”. */
  private boolean goesOn(Sentence s, int quote) {
    int comma = quote - 1;
    if (!s.has(comma) || !s.at(comma).mark(",—–")) {
      return false;
    }
    for (int i = comma; i > s.from() && !s.at(i).quote(); i--) {
      if (attributions.grammar().says(s, i)) {
        return true;
      }
    }
    return false;
  }

  private Draft one(Sentence s, int i, Quoted quoted, Optional<Draft> lastHere) {
    Attribution attribution = attributions.of(s, i);
    if (attribution.found() && !quoteOnly(s)) {
      return draft(s, attribution, List.of(quoted), i);
    }
    boolean alone = quoteOnly(s);
    Optional<Draft> carried = alone ? carried(s, lastHere) : Optional.empty();
    return carried
        .map(c -> carriedOn(s, quoted, c))
        .orElseGet(() -> draft(s, attribution, List.of(quoted), i));
  }

  private static boolean quoteOnly(Sentence s) {
    return s.pieces().stream().allMatch(p -> p.quote() || p.type() == Piece.Type.MARK);
  }

  /** What a quotation without a word of the narrator goes on from. */
  private Optional<Draft> carried(Sentence s, Optional<Draft> lastHere) {
    if (lastHere.isPresent()) {
      return lastHere;
    }
    if (s.from() > 0) {
      return Optional.of(said(s));
    }
    if (announced.isPresent()) {
      return announced;
    }
    if (s.line().block()) {
      return before.or(() -> told);
    }
    boolean turn = before.filter(b -> !b.open() && (b.asks() || asks(s))).isPresent();
    return s.line().bare() && !turn ? before.filter(Draft::speech) : Optional.empty();
  }

  /** Whether a sentence of quotations alone asks something: then somebody else may be speaking. */
  private static boolean asks(Sentence s) {
    return s.pieces().stream()
        .filter(Piece::quote)
        .anyMatch(p -> s.line().quoted(p).last(s.line().plain()) == '?');
  }

  /** “Netanyahu praised the deal. “We are strong.””: whoever said something just before. */
  private Draft said(Sentence s) {
    How how = discourse.sayer().named() ? How.INFERRED : How.UNKNOWN;
    return new Draft(
        s.line(),
        List.of(),
        Kind.DIRECT,
        discourse.sayer(),
        how,
        Party.unknown(),
        List.of(),
        Optional.empty(),
        false,
        false);
  }

  private Draft carriedOn(Sentence s, Quoted quoted, Draft from) {
    boolean aboutHimself = from.speaker().slug().filter(x -> named(quoted, s, x)).isPresent();
    boolean known = from.speaker().named() && !aboutHimself;
    String text = quoted.text(s.line().plain());
    boolean written = from.kind() == Kind.WRITTEN || body(from.speaker());
    return new Draft(
        s.line(),
        List.of(quoted),
        Shape.kind(text, true, written, true),
        known ? from.speaker() : Party.unknown(),
        known ? How.INFERRED : How.UNKNOWN,
        known ? from.addressee() : Party.unknown(),
        known ? from.links() : List.of(),
        Optional.empty(),
        !quoted.closed(),
        from.open() && !from.parts().isEmpty());
  }

  /** Whether words name somebody whom they would not name if they were their own. */
  private boolean named(Quoted quoted, Sentence s, String slug) {
    return people.person(slug)
        && s.line().inside().stream()
            .anyMatch(n -> n.slug().equals(slug) && quoted.inner().contains(n.span()));
  }

  private boolean body(Party speaker) {
    return speaker.slug().filter(x -> !people.person(x)).isPresent();
  }

  private Draft draft(Sentence s, Attribution a, List<Quoted> parts, int place) {
    int at = a.verb().orElse(s.to());
    Discourse.Resolved speaker = discourse.resolve(a.subject(), s, at);
    Party stated = addressee(a, s, speaker.party());
    Party addressee = stated.named() || !opens(s, place) ? stated : stillAddressed(speaker.party());
    String text = parts.isEmpty() ? "" : parts.get(0).text(s.line().plain());
    boolean whole = Shape.whole(text) && introduced(s, place);
    boolean written = a.written() || body(speaker.party());
    boolean document = a.subject() instanceof Subject.Document;
    List<Party> links =
        document && before().isPresent()
            ? before().get().links()
            : chains.links(s, a, speaker.party(), addressee.slug());
    return new Draft(
        s.line(),
        parts,
        Shape.kind(text, whole, written, a.found() || attributions.reported(s, place)),
        speaker.party(),
        speaker.how(),
        addressee,
        links,
        a.found() ? year(s) : Optional.empty(),
        !parts.isEmpty() && !parts.get(0).closed(),
        opens(s, place) && before.filter(Draft::open).isPresent());
  }

  /** Whether a quotation begins its paragraph, so that it may go on from the one before. */
  private static boolean opens(Sentence s, int place) {
    return place == 0 && s.from() == 0;
  }

  /** Whom the same speaker addressed just before. */
  private Party stillAddressed(Party speaker) {
    return before
        .filter(b -> b.speaker().slug().isPresent())
        .filter(b -> b.speaker().slug().equals(speaker.slug()))
        .map(Draft::addressee)
        .orElse(Party.unknown());
  }

  private Optional<Draft> before() {
    return found.isEmpty() ? before : Optional.of(found.get(found.size() - 1));
  }

  /** Whether words stand as speech does: first in their sentence, or behind a comma or colon. */
  private static boolean introduced(Sentence s, int place) {
    return place == s.from()
        || place < s.to() && s.at(place - 1).mark(",:—–-")
        || place > s.from() && s.at(place - 1).quote();
  }

  private Party addressee(Attribution a, Sentence s, Party speaker) {
    Heard heard = a.addressee();
    if (heard instanceof Heard.Known known) {
      Optional<String> slug = Optional.of(known.slug()).filter(people::speaks);
      return slug.equals(speaker.slug()) ? Party.unknown() : new Party(slug, known.words());
    }
    if (heard instanceof Heard.Other other) {
      return new Party(Optional.empty(), other.words());
    }
    if (heard instanceof Heard.TheOther) {
      return discourse
          .other(s, speaker.slug())
          .map(x -> new Party(Optional.of(x), ""))
          .orElse(Party.unknown());
    }
    return a.answer()
        ? discourse
            .answered(s, speaker.slug())
            .map(x -> new Party(Optional.of(x), ""))
            .orElse(Party.unknown())
        : Party.unknown();
  }

  /** The one year that the narrator names in the sentence. */
  private static Optional<EdtfDate> year(Sentence s) {
    List<String> years = new ArrayList<>();
    for (Piece p : s.pieces()) {
      Matcher m = YEAR.matcher(p.text());
      if (p.word() && m.matches()) {
        years.add(m.group(1));
      }
    }
    return years.size() == 1 ? EdtfDate.parse(years.get(0)) : Optional.empty();
  }

  private boolean title(Sentence s, int i) {
    String text = s.line().quoted(s.at(i)).text(s.line().plain());
    boolean speech = s.has(i - 1) && s.at(i - 1).mark(",:");
    if (attributions.titled(s, i)) {
      return true;
    }
    return language.titleCase() && !speech && Shape.title(text) && !attributions.behindIt(s, i);
  }
}
