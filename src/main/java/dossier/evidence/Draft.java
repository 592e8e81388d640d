package dossier.evidence;

import dossier.markdown.Quoted;
import dossier.model.EdtfDate;
import dossier.model.Quotation.How;
import dossier.model.Quotation.Kind;
import dossier.model.Quotation.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A quotation as it is found, before it has an id and an event.
 *
 * @param line where it stands
 * @param parts its words, in the order of the text
 * @param kind how they are given
 * @param speaker who
 * @param how known
 * @param addressee to whom
 * @param links between outlet and speaker
 * @param date when, if the sentence says so
 * @param open whether its closing mark is missing, so that it goes on
 * @param continues whether it goes on from the one before
 */
record Draft(
    Line line,
    List<Quoted> parts,
    Kind kind,
    Party speaker,
    How how,
    Party addressee,
    List<Party> links,
    Optional<EdtfDate> date,
    boolean open,
    boolean continues) {

  Draft {
    parts = List.copyOf(parts);
    links = List.copyOf(links);
  }

  List<String> exact() {
    return parts.stream().map(q -> q.text(line.plain())).toList();
  }

  Draft with(Quoted further) {
    List<Quoted> all = new ArrayList<>(parts);
    all.add(further);
    Kind whole = kind == Kind.WRITTEN ? kind : Kind.DIRECT;
    return new Draft(
        line, all, whole, speaker, how, addressee, links, date, !further.closed(), continues);
  }

  /** The same as said by whom its continuation is said by. */
  Draft by(Draft rest) {
    return new Draft(
        line,
        parts,
        kind,
        rest.speaker,
        rest.speaker.named() ? How.INFERRED : How.UNKNOWN,
        rest.addressee,
        rest.links,
        date,
        open,
        continues);
  }

  /** Whether it is speech, not a phrase in somebody's sentence. */
  boolean speech() {
    return kind == Kind.DIRECT || kind == Kind.WRITTEN;
  }

  boolean asks() {
    Quoted last = parts.get(parts.size() - 1);
    return last.last(line.plain()) == '?';
  }
}
