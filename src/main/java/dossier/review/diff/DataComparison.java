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
import java.util.regex.Pattern;

/**
 * What only the data of two sites tell: other names that were taken away or given, and quotations
 * that are somebody else's now, though their words stand as they stood.
 */
final class DataComparison {
  private static final List<String> ENTITIES = List.of("profiles", "events");
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
            .map(p -> p.replaceFirst("^profiles/", "").replaceFirst("\\.html$", ""))
            .anyMatch(
                slug -> (mention.what() + " ").matches("(?s).* " + Pattern.quote(slug) + "[ ,].*"));
  }

  /** Who has which other names, and what each is called, by slug. */
  private record Names(Map<String, Set<String>> bearers, Map<String, String> called) {
    Set<String> slugs() {
      return called.keySet();
    }
  }

  private void aliases(List<Entry> found) {
    Names was = names(sites.before());
    Names is = names(sites.after());
    Set<String> all = new TreeSet<>(was.bearers().keySet());
    all.addAll(is.bearers().keySet());
    for (String alias : all) {
      Set<String> taken = new TreeSet<>();
      Set<String> gained = new TreeSet<>(is.bearers().getOrDefault(alias, Set.of()));
      for (String slug : was.bearers().getOrDefault(alias, Set.of())) {
        String now = became(slug);
        if (is.slugs().contains(now)
            && !gained.remove(now)
            && !alias.equals(is.called().get(now))) {
          taken.add(now);
        }
      }
      gained.removeIf(slug -> taken.isEmpty() && !known(slug, was) || wasCalled(slug, alias, was));
      alias(alias, taken, gained).ifPresent(found::add);
    }
  }

  /** Whether it was there before: what a new page is called is no change of its own. */
  private boolean known(String slug, Names was) {
    return was.slugs().stream().anyMatch(old -> became(old).equals(slug));
  }

  /** Whether the other name was the name before. */
  private boolean wasCalled(String slug, String alias, Names was) {
    return was.called().entrySet().stream()
        .anyMatch(e -> became(e.getKey()).equals(slug) && e.getValue().equals(alias));
  }

  private static Optional<Entry> alias(String alias, Set<String> taken, Set<String> gained) {
    String from = taken.isEmpty() ? "" : " taken away from " + String.join(" and ", taken);
    String to = gained.isEmpty() ? "" : " gained by " + String.join(" and ", gained);
    Set<String> where = new TreeSet<>(taken);
    where.addAll(gained);
    List<String> pages = where.stream().map(s -> "profiles/" + s + ".html").toList();
    return where.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Entry(
                Cause.ALIAS_CHANGED,
                pages.size() == 1 ? pages.get(0) : "",
                "“" + alias + "”" + from + (from.isEmpty() || to.isEmpty() ? "" : ",") + to,
                pages,
                0,
                0));
  }

  /** The slug of today of what had a slug before. */
  private String became(String slug) {
    for (String folder : List.of("profiles/", "events/")) {
      String page = sites.became().get(folder + slug + ".html");
      if (page != null) {
        return page.substring(page.indexOf('/') + 1).replaceFirst("\\.html$", "");
      }
    }
    return slug;
  }

  private static Names names(Path site) {
    Map<String, Set<String>> bearers = new TreeMap<>();
    Map<String, String> called = new TreeMap<>();
    Optional<JsonTree> dossier = read(site.resolve("data/dossier.json"));
    for (String kind : ENTITIES) {
      for (JsonTree entity : dossier.map(d -> d.get(kind).items()).orElse(List.of())) {
        String slug = entity.get("id").text().orElse("");
        called.put(slug, entity.get("name").text().orElse(""));
        for (JsonTree alias : entity.get("aliases").items()) {
          alias.text().ifPresent(a -> bearers.computeIfAbsent(a, k -> new TreeSet<>()).add(slug));
        }
      }
    }
    return new Names(bearers, called);
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
    return speaker.equals(NOBODY) ? speaker : became(speaker);
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
