package dossier.review.diff;

import dossier.json.Json;
import dossier.json.JsonTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What only the data of two sites tell: other names of profiles that were taken away or given (the
 * data do not have those of events), and quotations that are somebody else's now, though their
 * words stand as they stood.
 */
final class DataComparison {
  private static final Set<Cause> MENTIONS =
      EnumSet.of(Cause.MENTION_ADDED, Cause.MENTION_LOST, Cause.LED_ELSEWHERE);
  private static final String NOBODY = "nobody known";

  private final Sites sites;

  DataComparison(Sites sites) {
    this.sites = sites;
  }

  /**
   * What was found.
   *
   * @param told what the pages told: a name that came or went there is not told twice
   */
  List<Entry> entries(List<Entry> told) {
    List<Entry> found = new ArrayList<>();
    aliases(found);
    found.removeIf(entry -> told.stream().anyMatch(other -> tells(other, entry)));
    quotations(found);
    return found;
  }

  private static boolean tells(Entry mention, Entry alias) {
    return MENTIONS.contains(mention.cause())
        && alias.places().stream()
            .map(Comparison::slug)
            .anyMatch(
                slug -> (mention.what() + " ").matches("(?s).* " + Pattern.quote(slug) + "[ ,].*"));
  }

  /** Of profiles: by other name, whose pages bear it, and by page, what it is called. */
  private record Names(Map<String, Set<String>> bearers, Map<String, String> called) {
    Set<String> of(String alias) {
      return bearers.getOrDefault(alias, Set.of());
    }
  }

  private void aliases(List<Entry> found) {
    Names was = names(sites.before(), this::became);
    Names is = names(sites.after(), page -> page);
    Set<String> all = new TreeSet<>(was.bearers().keySet());
    all.addAll(is.bearers().keySet());
    for (String alias : all) {
      Set<String> taken = new TreeSet<>(was.of(alias));
      taken.removeAll(is.of(alias));
      taken.removeIf(p -> !is.called().containsKey(p) || alias.equals(is.called().get(p)));
      Set<String> gained = new TreeSet<>(is.of(alias));
      gained.removeAll(was.of(alias));
      // What a new page is called is no change of its own, and neither is a name that steps back.
      gained.removeIf(
          p ->
              taken.isEmpty() && !was.called().containsKey(p) || alias.equals(was.called().get(p)));
      alias(alias, taken, gained).ifPresent(found::add);
    }
  }

  private static Optional<Entry> alias(String alias, Set<String> taken, Set<String> gained) {
    List<String> words = new ArrayList<>();
    said(" taken away from ", taken).ifPresent(words::add);
    said(" gained by ", gained).ifPresent(words::add);
    Set<String> pages = new TreeSet<>(taken);
    pages.addAll(gained);
    String page = pages.size() == 1 ? pages.iterator().next() : "";
    String what = "“" + alias + "”" + String.join(",", words);
    return pages.isEmpty()
        ? Optional.empty()
        : Optional.of(new Entry(Cause.ALIAS_CHANGED, page, what, List.copyOf(pages), 0, 0));
  }

  private static Optional<String> said(String how, Set<String> pages) {
    return pages.isEmpty()
        ? Optional.empty()
        : Optional.of(
            how + pages.stream().map(Comparison::slug).collect(Collectors.joining(" and ")));
  }

  /** The page of today of one of before. */
  private String became(String page) {
    return sites.became().getOrDefault(page, page);
  }

  private static Names names(Path site, UnaryOperator<String> became) {
    Map<String, Set<String>> bearers = new TreeMap<>();
    Map<String, String> called = new TreeMap<>();
    Optional<JsonTree> dossier = read(site.resolve("data/dossier.json"));
    for (JsonTree profile : dossier.map(d -> d.get("profiles").items()).orElse(List.of())) {
      String page = became.apply(page(profile.get("id").text().orElse("")));
      called.put(page, profile.get("name").text().orElse(""));
      for (JsonTree alias : profile.get("aliases").items()) {
        alias.text().ifPresent(a -> bearers.computeIfAbsent(a, k -> new TreeSet<>()).add(page));
      }
    }
    return new Names(bearers, called);
  }

  private static String page(String slug) {
    return "profiles/" + slug + ".html";
  }

  /** A quotation, and whose it is. */
  private record Said(String place, String words, String speaker) {}

  private void quotations(List<Entry> found) {
    Map<String, Said> was = said(sites.before());
    said(sites.after())
        .forEach(
            (key, now) -> {
              Said before = was.get(key);
              boolean other = before != null && !led(before.speaker()).equals(now.speaker());
              if (other) {
                found.add(
                    Entry.of(
                        Cause.QUOTATION_LED,
                        now.place(),
                        "“"
                            + now.words()
                            + "” was said by "
                            + before.speaker()
                            + ", and now by "
                            + now.speaker()));
              }
            });
  }

  private String led(String speaker) {
    return Comparison.slug(became(page(speaker)));
  }

  /** By source and words, those that stand once in their source. */
  private static Map<String, Said> said(Path site) {
    Map<String, Said> said = new TreeMap<>();
    Set<String> several = new TreeSet<>();
    for (JsonTree quotation :
        read(site.resolve("data/quotations.json")).map(JsonTree::items).orElse(List.of())) {
      String source = quotation.get("source").text().orElse("");
      String words = quotation.get("exact").text().orElse("");
      String url = quotation.get("url").text().orElse("");
      String place = "sources/" + source + ".html" + url.replaceFirst("^[^#]*", "");
      String speaker =
          quotation
              .get("speaker")
              .text()
              .or(() -> quotation.get("speaker_words").text())
              .orElse(NOBODY);
      String key = source + " " + words;
      if (said.put(key, new Said(place, words, speaker)) != null) {
        several.add(key);
      }
    }
    several.forEach(said::remove);
    return said;
  }

  private static Optional<JsonTree> read(Path file) {
    try {
      return Files.isRegularFile(file)
          ? Json.readLenient(Files.readString(file, StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
