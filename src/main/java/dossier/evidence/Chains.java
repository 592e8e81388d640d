package dossier.evidence;

import dossier.language.Language;
import dossier.language.Language.Role;
import dossier.model.Quotation.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who told whom, from the outlet of a source to the one who spoke first. */
final class Chains {
  private final People people;
  private final Language language;
  private final Attributions attributions;
  private final Discourse discourse;

  Chains(People people, Language language, Attributions attributions, Discourse discourse) {
    this.people = people;
    this.language = language;
    this.attributions = attributions;
    this.discourse = discourse;
  }

  /** Those between outlet and speaker, as a sentence gives them. */
  List<Party> links(Sentence s, Attribution attribution, Party speaker, Optional<String> hearer) {
    List<Party> links = new ArrayList<>();
    reported(s).ifPresent(links::add);
    party(attributions.accordingTo(s).subject(), s).ifPresent(links::add);
    attribution.verb().ifPresent(v -> told(s, v, links));
    hearer
        .filter(h -> people.outlet(h, language))
        .map(h -> new Party(Optional.of(h), ""))
        .ifPresent(links::add);
    return links.stream()
        .filter(l -> l.slug().isEmpty() || !l.slug().equals(speaker.slug()))
        .distinct()
        .toList();
  }

  /** From whom a sentence has what it says: outlets that reported it, and people without a name. */
  List<Party> telling(Sentence s) {
    List<Party> all = new ArrayList<>();
    reported(s).ifPresent(all::add);
    party(attributions.accordingTo(s).subject(), s)
        .filter(p -> p.slug().isPresent() || outlet(p.words()) || unnamed(p.words()))
        .ifPresent(all::add);
    for (int i = s.from(); i < s.to(); i++) {
      if (attributions.grammar().says(s, i) && !attributions.grammar().passive(s, i)) {
        party(attributions.grammar().before(s, i, s.from()), s)
            .filter(p -> p.slug().isEmpty() && unnamed(p.words()))
            .ifPresent(all::add);
        if (language.is(Role.TELL, s.at(i).key())) {
          outlets(s, i + 1, attributions.grammar().phraseFrom(s, i + 1).end(), all);
        }
      }
    }
    return all;
  }

  /** Whether words speak of people without a name. */
  boolean unnamed(String words) {
    return any(words, Role.UNNAMED);
  }

  private boolean outlet(String words) {
    return any(words, Role.OUTLET);
  }

  private boolean any(String words, Role role) {
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (language.is(role, word)) {
        return true;
      }
    }
    return false;
  }

  /** “Axios reported, …”. */
  private Optional<Party> reported(Sentence s) {
    for (int i = s.from() + 1; i < s.to(); i++) {
      boolean report = s.at(i).word() && language.is(Role.REPORT, s.at(i).key());
      if (report && s.at(i - 1).name()) {
        return party(new Subject.Known(s.at(i - 1).slug().orElseThrow(), s.at(i - 1).text()), s);
      }
    }
    return Optional.empty();
  }

  /** “Two people told X that Netanyahu had asked …”: X, then the two. */
  private void told(Sentence s, int verb, List<Party> links) {
    Grammar grammar = attributions.grammar();
    for (int i = s.from(); i < verb; i++) {
      if (grammar.says(s, i) && !grammar.passive(s, i) && embeds(s, i, verb)) {
        if (language.is(Role.TELL, s.at(i).key())) {
          Grammar.Phrase hearer = grammar.phraseFrom(s, i + 1);
          outlets(s, i + 1, hearer.end(), links);
          party(grammar.about(s, i + 1), s).ifPresent(links::add);
        }
        party(grammar.before(s, i, s.from()), s).ifPresent(links::add);
        return;
      }
    }
  }

  /** “Axios' reporter X”: the outlet as well. */
  private void outlets(Sentence s, int from, int to, List<Party> links) {
    for (int i = from; i < to; i++) {
      Piece p = s.at(i);
      p.slug()
          .filter(slug -> people.outlet(slug, language))
          .ifPresent(slug -> links.add(new Party(Optional.of(slug), p.text())));
    }
  }

  /**
   * Whether a later verb stands in what an earlier one says: behind “that”, in no second clause.
   */
  private boolean embeds(Sentence s, int outer, int inner) {
    boolean that = false;
    for (int i = outer + 1; i < inner; i++) {
      boolean parted = s.at(i).mark(";:") || s.at(i).quote();
      boolean and = s.at(i).word() && language.is(Role.AND, s.at(i).key()) && s.at(i - 1).mark(",");
      if (parted || and) {
        return false;
      }
      that |= s.at(i).word() && language.is(Role.THAT, s.at(i).key());
    }
    return that;
  }

  private Optional<Party> party(Subject subject, Sentence s) {
    if (subject instanceof Subject.Known known) {
      return Optional.of(new Party(Optional.of(known.slug()), known.words()));
    }
    return Optional.of(discourse.resolve(subject, s, s.to()).party()).filter(Party::named);
  }
}
