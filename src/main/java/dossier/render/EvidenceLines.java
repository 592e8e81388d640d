package dossier.render;

import dossier.model.Event;
import dossier.model.Grade;
import dossier.model.Quotation;
import dossier.model.Quotation.Party;
import dossier.model.RivalAccount;
import dossier.model.Source;
import dossier.model.Telling;
import dossier.model.Version;
import dossier.render.page.AccountTable;
import dossier.render.page.PartyLink;
import dossier.render.page.Piece;
import dossier.render.page.QuoteLine;
import dossier.render.page.QuoteList;
import dossier.render.page.VersionLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quotations, versions and rival accounts as the pages show them. */
final class EvidenceLines {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  /** Quotations that a page lists at one place; the rest is in the data. */
  private static final int MOST_SHOWN = 100;

  private final Press press;

  EvidenceLines(Press press) {
    this.press = press;
  }

  QuoteList quotes(List<QuotationIndex.Entry> entries, String from) {
    return new QuoteList(
        entries.stream().limit(MOST_SHOWN).map(e -> quote(e, from)).toList(),
        Math.max(0, entries.size() - MOST_SHOWN));
  }

  private QuoteLine quote(QuotationIndex.Entry entry, String from) {
    Quotation q = entry.quotation();
    List<PartyLink> chain = new ArrayList<>();
    if (q.chain().size() > 2) {
      q.chain().forEach(p -> chain.add(party(p, from)));
    }
    String anchor = q.anchor().isEmpty() ? "" : "#" + q.anchor();
    return new QuoteLine(
        Urls.root(from) + Urls.source(entry.source()) + anchor,
        q.exact(),
        q.kind().word().replace(" quote", ""),
        party(q.speaker(), from),
        q.speaker().slug().isPresent() ? q.how().word() : "unknown",
        party(q.addressee(), from),
        q.date().map(press.dates()::of).orElse(""),
        chain,
        press.outlet(entry.source()),
        q.paragraph());
  }

  private PartyLink party(Party party, String from) {
    return party
        .slug()
        .flatMap(press::entity)
        .map(e -> new PartyLink(e.name(), Urls.root(from) + Urls.entity(e)))
        .orElse(new PartyLink(party.words(), ""));
  }

  List<VersionLine> versions(Event event, String from) {
    return press.edition().evidence().versions().getOrDefault(event.slug(), List.of()).stream()
        .filter(v -> Shown.version(v, press))
        .map(v -> new VersionLine(v.parts().stream().map(p -> part(p, from)).toList()))
        .toList();
  }

  private VersionLine.Part part(Version.Part part, String from) {
    Source source = press.source(part.source()).orElseThrow();
    return new VersionLine.Part(
        Urls.root(from) + Urls.source(source) + "#" + part.anchor(),
        press.outlet(source),
        part.paragraph(),
        marked(part.exact(), new HashSet<>(part.differs())));
  }

  /** Words in pieces, those of a set marked; what stands between two marked words as well. */
  private static List<Piece> marked(String text, Set<String> words) {
    List<Piece> pieces = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    int done = 0;
    int from = -1;
    int to = -1;
    while (m.find()) {
      if (words.contains(m.group())) {
        from = from < 0 ? m.start() : from;
        to = m.end();
      } else if (from >= 0) {
        add(pieces, text.substring(done, from), false);
        add(pieces, text.substring(from, to), true);
        done = to;
        from = -1;
      }
    }
    if (from >= 0) {
      add(pieces, text.substring(done, from), false);
      add(pieces, text.substring(from, to), true);
      done = to;
    }
    add(pieces, text.substring(done), false);
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, marked));
    }
  }

  List<AccountTable> accounts(String slug, String from) {
    return press.edition().evidence().accounts().getOrDefault(slug, List.of()).stream()
        .map(a -> new AccountTable(a.question(), press.agreement(a), answers(a, from)))
        .toList();
  }

  private List<AccountTable.Answer> answers(RivalAccount account, String from) {
    List<AccountTable.Answer> answers = new ArrayList<>();
    for (RivalAccount.Value v : account.values()) {
      Source source = press.source(v.source()).orElseThrow();
      String anchor = v.anchor().isEmpty() ? "" : "#" + v.anchor();
      answers.add(
          new AccountTable.Answer(
              v.value(),
              v.asOf().map(press.dates()::of).orElse(""),
              Urls.root(from) + Urls.source(source) + anchor,
              press.outlet(source),
              v.paragraph()));
    }
    return answers;
  }

  /** From whom paragraphs of a source have what they say, by their own words; may be empty. */
  String from(Source source, List<Integer> paragraphs) {
    Map<Integer, Telling> tellings =
        press.edition().evidence().tellings().getOrDefault(source.id(), Map.of());
    Set<String> names = new LinkedHashSet<>();
    for (int paragraph : paragraphs) {
      Telling telling = tellings.getOrDefault(paragraph, Telling.own());
      telling.from().forEach(p -> names.add(party(p, "").name()));
    }
    return String.join(", ", names);
  }

  /** What carries an event or a claim, in words. */
  String grade(Optional<Grade> found) {
    if (found.isEmpty() || found.get().sources() == 0) {
      return press.messages().get("grade.none");
    }
    Grade grade = found.get();
    List<String> words = new ArrayList<>();
    words.add(count(grade));
    if (!grade.passedOn().isEmpty()) {
      words.add(press.messages().get("grade.passed", String.join(", ", grade.passedOn())));
    }
    if (grade.unnamed()) {
      words.add(press.messages().get("grade.unnamed"));
    }
    if (grade.splices() > 0 && !grade.unverified()) {
      words.add(press.messages().get("grade.besides", grade.splices()));
    }
    return String.join("; ", words) + ".";
  }

  private String count(Grade grade) {
    if (grade.unverified()) {
      return press.messages().get("grade.unverified", grade.sources());
    }
    if (grade.sources() == 1) {
      return press.messages().get("grade.one");
    }
    return grade.independent() == grade.sources()
        ? press.messages().get("grade.independent", grade.sources())
        : press.messages().get("grade.leaning", grade.sources(), grade.independent());
  }
}
