package dossier.evidence;

import dossier.language.Language;
import dossier.language.Language.Role;
import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import dossier.model.Dossier;
import dossier.model.Figures;
import dossier.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers that several sources give with the same word behind them, and not the same number:
 * “the 13th meeting”, “the ninth meeting”. Years, days of a month and a bare “one” are none.
 */
public final class FigureFinder {
  /** Words behind a number that may say what it counts. */
  private static final int REACH = 3;

  private static final int SHORTEST = 4;
  private static final Pattern WORD =
      Pattern.compile("\\p{Nd}+(?:[.,]\\p{Nd}+)*\\p{L}*|[\\p{L}\\p{M}]+|[^\\s\\p{L}]");
  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");

  private final Map<String, List<Found>> byUnit = new TreeMap<>();

  private FigureFinder() {}

  private record Found(Figures.Sighting sighting, String value, String unit) {}

  private record Token(String text, String key, int start, int end) {}

  /** All, those of most sources first. */
  public static List<Figures> in(Dossier dossier, Map<String, MarkdownText> stories) {
    FigureFinder finder = new FigureFinder();
    for (Source source : dossier.sources()) {
      if (source.rights().whole()) {
        Language language = Language.of(source.head().citation().language());
        for (Passage p : stories.get(source.id()).passages()) {
          if (!p.heading()) {
            finder.paragraph(source, p, language);
          }
        }
      }
    }
    return finder.rivals();
  }

  private void paragraph(Source source, Passage passage, Language language) {
    List<Token> tokens = new ArrayList<>();
    Matcher m = WORD.matcher(passage.plain());
    while (m.find()) {
      tokens.add(new Token(m.group(), m.group().toLowerCase(Locale.ROOT), m.start(), m.end()));
    }
    for (int i = 0; i < tokens.size(); i++) {
      int end = number(tokens, i, language);
      if (end > i) {
        units(source, passage, tokens, i, end, language);
        i = end - 1;
      }
    }
  }

  /** One past the last word of a number that begins at a token; the token itself if none does. */
  private static int number(List<Token> tokens, int from, Language language) {
    int end = from;
    int i = from;
    while (i < tokens.size()) {
      boolean part = part(tokens.get(i), language);
      boolean between = i > from && joins(tokens.get(i), language);
      if (!part && !between) {
        break;
      }
      i++;
      end = part ? i : end;
    }
    String first = tokens.get(from).text();
    boolean year = end == from + 1 && YEAR.matcher(first).matches();
    boolean day =
        end == from + 1
            && from > 0
            && first.matches("\\d{1,2}")
            && Character.isUpperCase(tokens.get(from - 1).text().codePointAt(0));
    boolean article = end == from + 1 && language.is(Role.NUMBER_ALONE, tokens.get(from).key());
    return year || day || article ? from : end;
  }

  private static boolean joins(Token token, Language language) {
    return token.text().equals("-") || language.is(Role.NUMBER_JOIN, token.key());
  }

  private static boolean part(Token token, Language language) {
    return Character.isDigit(token.text().codePointAt(0)) || language.is(Role.NUMBER, token.key());
  }

  private void units(
      Source source, Passage passage, List<Token> tokens, int from, int to, Language language) {
    String value = passage.plain().substring(tokens.get(from).start(), tokens.get(to - 1).end());
    int words = 0;
    for (int i = to; i < tokens.size() && words < REACH; i++) {
      Token t = tokens.get(i);
      if (!Character.isLetter(t.text().codePointAt(0))) {
        return;
      }
      if (language.binds(t.key())) {
        continue;
      }
      words++;
      if (t.text().length() >= SHORTEST) {
        String all = passage.plain().substring(tokens.get(from).start(), t.end());
        Figures.Sighting sighting = new Figures.Sighting(source.id(), passage.number(), all);
        String key = Stem.of(t.text(), language).get(0).key();
        byUnit
            .computeIfAbsent(key, k -> new ArrayList<>())
            .add(new Found(sighting, value.toLowerCase(Locale.ROOT), t.key()));
      }
    }
  }

  private List<Figures> rivals() {
    List<Figures> all = new ArrayList<>();
    for (List<Found> found : byUnit.values()) {
      Set<String> values = new HashSet<>();
      Set<String> sources = new HashSet<>();
      found.forEach(f -> values.add(f.value()));
      found.forEach(f -> sources.add(f.sighting().source()));
      if (values.size() > 1 && sources.size() > 1) {
        all.add(new Figures(found.get(0).unit(), found.stream().map(Found::sighting).toList()));
      }
    }
    all.sort(
        Comparator.comparing(
                (Figures f) ->
                    -f.sightings().stream().map(Figures.Sighting::source).distinct().count())
            .thenComparing(Figures::unit));
    return all;
  }
}
