package dossier.annotate.office;

import dossier.annotate.form.Gazetteer;
import dossier.annotate.office.Offices.Holding;
import dossier.annotate.office.Offices.Title;
import dossier.annotate.word.Token;
import dossier.annotate.word.Tokens;
import dossier.diagnostic.Span;
import dossier.language.Language.Role;
import dossier.markdown.Passage;
import dossier.model.EdtfDate;
import dossier.model.Entity;
import dossier.model.SurfaceForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds offices named with their country (“the Russian prime minister”, “Israel's defence
 * minister”, “the president of Russia”) and resolves them by the date of the text. An office
 * without a country is resolved only when one holder alone is named in the text.
 */
public final class RoleFinder {
  /** An office that more people than this hold somewhere is not worth asking about. */
  private static final int MOST_OFFERED = 3;

  private final Offices offices;
  private final Gazetteer gazetteer;

  /** Knows the roles of all profiles; the gazetteer finds the countries. */
  public RoleFinder(Collection<? extends Entity> entities, Gazetteer gazetteer) {
    this.offices = new Offices(entities);
    this.gazetteer = gazetteer;
  }

  /**
   * An office in the text.
   *
   * @param span from its article or country to its last word
   * @param passage where it stands
   * @param holders who may be meant; one if it is resolved
   * @param sure whether one holder is enough to settle it; else it is offered to the editor
   */
  public record Office(Span span, Passage passage, Set<String> holders, boolean sure) {}

  /** The offices that a run of text names; {@code certain} are those it names in full. */
  public List<Office> find(
      Passage passage, Tokens tokens, Optional<EdtfDate> date, Set<String> certain) {
    if (offices.none()) {
      return List.of();
    }
    List<Office> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Title> title = offices.at(tokens, i);
      if (tokens.is(Role.LEADER, i)) {
        leader(passage, tokens, i, date, certain).ifPresent(found::add);
      } else if (title.isPresent()) {
        office(passage, tokens, i, title.get(), date, certain).ifPresent(found::add);
        i = title.get().to() - 1;
      }
    }
    return found;
  }

  private Optional<Office> office(
      Passage passage,
      Tokens tokens,
      int from,
      Title title,
      Optional<EdtfDate> date,
      Set<String> certain) {
    if (nameFollows(tokens, title.to()) || possessed(tokens, title.to())) {
      return Optional.empty();
    }
    Optional<Region> region = before(tokens, from).or(() -> after(tokens, from, title.to()));
    if (region.isEmpty()) {
      return bare(passage, tokens, from, title, date, certain);
    }
    if (apposition(tokens, region.get().to())) {
      return Optional.empty();
    }
    int start = article(tokens, region.get().from());
    if (excluded(tokens, start)
        || excluded(tokens, region.get().from())
        || indefinite(tokens, start, from)
        || OtherTime.of(tokens, start, region.get().to(), date)) {
      return Optional.empty();
    }
    Set<String> holders = new TreeSet<>();
    for (String country : region.get().slugs()) {
      date.ifPresent(d -> holders.addAll(Offices.holders(title.holdings(), country, d)));
    }
    Set<String> ever =
        title.holdings().stream()
            .filter(h -> h.role().of().map(region.get().slugs()::contains).orElse(false))
            .map(Holding::person)
            .collect(Collectors.toCollection(TreeSet::new));
    if (ever.isEmpty()) {
      return Optional.empty();
    }
    Span span = new Span(tokens.get(start).start(), tokens.get(region.get().to() - 1).end());
    return Optional.of(new Office(span, passage, date.isEmpty() ? ever : holders, true));
  }

  /**
   * A country beside a title.
   *
   * @param from first token of the phrase
   * @param to one past its last token
   * @param slugs what the country's name may mean
   */
  private record Region(int from, int to, Set<String> slugs) {}

  /** “Russian president”, “Russia's president”. */
  private Optional<Region> before(Tokens tokens, int title) {
    int end = title;
    boolean possessive =
        title > 1
            && tokens.get(title - 1).key().equals("s")
            && tokens.get(title - 2).text().equals("'");
    if (possessive) {
      end = title - 2;
    }
    int to = titleEnd(tokens, title);
    for (int start = Math.max(0, end - 3); start < end; start++) {
      Optional<Gazetteer.Match> match = gazetteer.longest(tokens, start);
      if (match.isPresent() && start + match.get().length() == end) {
        return Optional.of(new Region(start, to, slugs(match.get())));
      }
    }
    return Optional.empty();
  }

  private int titleEnd(Tokens tokens, int title) {
    return offices.at(tokens, title).map(Title::to).orElse(title + 1);
  }

  /** “president of Russia”. */
  private Optional<Region> after(Tokens tokens, int from, int to) {
    int at = to;
    if (at >= tokens.size() || !tokens.is(Role.OF, at)) {
      return Optional.empty();
    }
    at++;
    if (at < tokens.size() && tokens.is(Role.DEFINITE, at)) {
      at++;
    }
    Optional<Gazetteer.Match> match = gazetteer.longest(tokens, at);
    int start = from;
    int of = at;
    return match.map(m -> new Region(start, of + m.length(), slugs(m)));
  }

  private static Set<String> slugs(Gazetteer.Match match) {
    return match.forms().stream()
        .map(SurfaceForm::slug)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** “The prime minister”, when the text names just one person who held that office then. */
  private Optional<Office> bare(
      Passage passage,
      Tokens tokens,
      int from,
      Title title,
      Optional<EdtfDate> date,
      Set<String> certain) {
    int start = article(tokens, from);
    boolean of = title.to() < tokens.size() && tokens.is(Role.OF, title.to());
    if (start == from || of || date.isEmpty() || apposition(tokens, title.to())) {
      return Optional.empty();
    }
    Set<String> holders = new TreeSet<>();
    for (Holding h : title.holdings()) {
      h.role().of().ifPresent(c -> holders.addAll(Offices.holders(List.of(h), c, date.get())));
    }
    Set<String> named = new TreeSet<>(holders);
    named.retainAll(certain);
    Span span = new Span(tokens.get(start).start(), tokens.get(title.to() - 1).end());
    if (named.size() == 1) {
      return Optional.of(new Office(span, passage, named, true));
    }
    return holders.isEmpty() || holders.size() > MOST_OFFERED
        ? Optional.empty()
        : Optional.of(new Office(span, passage, holders, false));
  }

  /**
   * “The Russian leader”, “Moscow's leader”: the one head of state or government of that country
   * whom the text names; else those whom it names are offered.
   */
  private Optional<Office> leader(
      Passage passage, Tokens tokens, int at, Optional<EdtfDate> date, Set<String> certain) {
    Optional<Region> region = before(tokens, at).or(() -> after(tokens, at, at + 1));
    if (region.isEmpty() || date.isEmpty() || nameFollows(tokens, at + 1)) {
      return Optional.empty();
    }
    int start = article(tokens, region.get().from());
    if (excluded(tokens, start) || excluded(tokens, region.get().from())) {
      return Optional.empty();
    }
    Set<String> heads = new TreeSet<>();
    Set<String> all = new TreeSet<>();
    for (Holding h : offices.heads()) {
      h.role()
          .of()
          .filter(c -> !Offices.holders(List.of(h), c, date.get()).isEmpty())
          .ifPresent(
              c -> {
                all.add(h.person());
                if (region.get().slugs().contains(c)) {
                  heads.add(h.person());
                }
              });
    }
    heads.retainAll(certain);
    all.retainAll(certain);
    int end = Math.max(at + 1, region.get().to());
    Span span = new Span(tokens.get(start).start(), tokens.get(end - 1).end());
    boolean sure = heads.size() == 1;
    return Optional.of(new Office(span, passage, heads.isEmpty() ? all : heads, sure));
  }

  /** “the mayor, Ada Example,”: the name itself follows. */
  private static boolean apposition(Tokens tokens, int to) {
    return to + 1 < tokens.size()
        && tokens.get(to).text().equals(",")
        && tokens.get(to + 1).capital();
  }

  private static int article(Tokens tokens, int from) {
    boolean now = from > 1 && tokens.is(Role.INCUMBENT, from - 1);
    int first = now ? from - 1 : from;
    boolean article = first > 0 && tokens.is(Role.DEFINITE, first - 1);
    return article ? first - 1 : from;
  }

  private static boolean excluded(Tokens tokens, int from) {
    if (from == 0) {
      return false;
    }
    Token before = tokens.get(from - 1);
    boolean hyphen = before.text().equals("-") && from > 1;
    return tokens.is(Role.NOT_THE_HOLDER, hyphen ? from - 2 : from - 1);
  }

  private static boolean nameFollows(Tokens tokens, int to) {
    if (to >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(to);
    boolean elect =
        next.text().equals("-") && to + 1 < tokens.size() && tokens.is(Role.ELECT, to + 1);
    return elect || (next.isWord() && next.apart() && next.capital());
  }

  /** “ran for mayor of”, “to be mayor of”: no article, so it is the office and not who holds it. */
  private static boolean indefinite(Tokens tokens, int start, int title) {
    return start == title && start > 0 && tokens.apart(start) && tokens.isWord(start - 1);
  }

  /** “The prime minister's office” is an office of another kind. */
  private static boolean possessed(Tokens tokens, int to) {
    return to + 2 < tokens.size()
        && tokens.get(to).text().equals("'")
        && tokens.is(Role.SEAT, to + 2);
  }
}
