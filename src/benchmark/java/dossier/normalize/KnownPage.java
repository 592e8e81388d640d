package dossier.normalize;

import com.fasterxml.jackson.databind.JsonNode;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Draft;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * A page of which the story is known, or stretches of it.
 *
 * @param set that it belongs to
 * @param fold 0 to 4, by its host
 * @param draft as the pass finds it that weighs
 * @param body words of the story and how often it has each; empty if only stretches are known
 * @param with stretches of the story
 * @param without stretches of the page that are none
 * @param story which blocks are story
 * @param known of which blocks that is known
 */
record KnownPage(
    String set,
    int fold,
    Draft draft,
    Map<String, Integer> body,
    List<String> with,
    List<String> without,
    boolean[] story,
    boolean[] known) {

  /** Words that are compared in a run. */
  private static final int RUN = 4;

  /** Share of a block's runs that the known story has. */
  private static final double MOST = 0.5;

  /** A short line stands in the story if one so near does. */
  private static final int NEAR = 2;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}_]+");

  /** A page with {@code body}, or with lists of stretches {@code with} and {@code without}. */
  static KnownPage of(Draft draft, JsonNode given, int fold) {
    String set = given.path("corpus").asText("");
    String body = given.path("body").asText("");
    boolean[] known = new boolean[draft.blocks().size()];
    if (!body.isBlank()) {
      Arrays.fill(known, true);
      boolean[] story = story(draft, body);
      return new KnownPage(set, fold, draft, bag(body), List.of(), List.of(), story, known);
    }
    List<String> with = stretches(given.path("with"));
    List<String> without = stretches(given.path("without"));
    boolean[] story = new boolean[known.length];
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < known.length; i++) {
      String text = flat(draft.blocks().get(i).plain());
      story[i] = with.stream().anyMatch(text::contains);
      known[i] = seen.add(text) && (story[i] || without.stream().anyMatch(text::contains));
    }
    return new KnownPage(set, fold, draft, Map.of(), with, without, story, known);
  }

  /** F1 of the words of these blocks as bags, or the share of stretches that are where they should. */
  double score(boolean[] kept) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < kept.length; i++) {
      text.append(kept[i] ? draft.blocks().get(i).plain() + "\n" : "");
    }
    return body.isEmpty() ? stretches(flat(text.toString())) : f1(bag(text.toString()));
  }

  private double f1(Map<String, Integer> bag) {
    double both = 0;
    for (Map.Entry<String, Integer> word : bag.entrySet()) {
      both += Math.min(word.getValue(), body.getOrDefault(word.getKey(), 0));
    }
    return both == 0 ? 0 : 2 * both / (sum(bag) + sum(body));
  }

  private double stretches(String text) {
    double right = with.stream().filter(text::contains).count();
    right += without.stream().filter(w -> !text.contains(w)).count();
    return right / Math.max(1, with.size() + without.size());
  }

  private static double sum(Map<String, Integer> bag) {
    return bag.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * Which blocks are story: most runs of their words stand in the known one. Shorter ones are lines
   * of it, or stand among its lines and in its words. What stands there a second time is none.
   */
  private static boolean[] story(Draft draft, String body) {
    List<String> gold = words(body);
    Set<List<String>> runs = new HashSet<>(runs(gold));
    Map<String, Integer> lines = new HashMap<>();
    body.lines().forEach(l -> lines.merge(String.join(" ", words(l)), 1, Integer::sum));
    List<String> keys = new ArrayList<>();
    Map<String, Integer> used = new HashMap<>();
    boolean[] story = new boolean[draft.blocks().size()];
    for (Block block : draft.blocks()) {
      List<String> own = words(block.plain());
      String key = String.join(" ", own);
      int i = keys.size();
      keys.add(key);
      List<List<String>> there = runs(own);
      if (!there.isEmpty()) {
        double found = there.stream().filter(runs::contains).count();
        story[i] = found >= MOST * there.size() && used.merge(key, 1, Integer::sum) == 1;
      } else if (!own.isEmpty()) {
        story[i] = used.merge(key, 1, Integer::sum) <= lines.getOrDefault(key, 0);
      }
    }
    return withShortLines(story, keys, " " + String.join(" ", gold) + " ");
  }

  private static boolean[] withShortLines(boolean[] sure, List<String> keys, String gold) {
    boolean[] story = sure.clone();
    for (int i = 0; i < story.length; i++) {
      String key = keys.get(i);
      boolean brief = key.length() > NEAR + 1 && key.split(" ").length < RUN;
      for (int k = Math.max(0, i - NEAR); brief && k <= Math.min(sure.length - 1, i + NEAR); k++) {
        story[i] |= sure[k] && gold.contains(" " + key + " ");
      }
    }
    return story;
  }

  private static List<List<String>> runs(List<String> words) {
    List<List<String>> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(List.copyOf(words.subList(i, i + RUN)));
    }
    return runs;
  }

  private static List<String> stretches(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(w -> flat(w.asText())).toList();
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static Map<String, Integer> bag(String text) {
    Map<String, Integer> bag = new HashMap<>();
    words(text).forEach(w -> bag.merge(w, 1, Integer::sum));
    return bag;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher m = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (m.find()) {
      words.add(m.group());
    }
    return words;
  }
}
