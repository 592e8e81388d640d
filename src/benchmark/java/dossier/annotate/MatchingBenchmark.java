package dossier.annotate;

import dossier.annotate.text.Decisions;
import dossier.annotate.form.Gazetteer;
import dossier.annotate.judge.Hit;
import dossier.annotate.word.Token;
import dossier.annotate.word.Tokens;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import dossier.diagnostic.Diagnostics;
import dossier.markdown.MarkdownText;
import dossier.model.Entity;
import dossier.model.EntityKind;
import dossier.model.SurfaceForm;
import dossier.model.SurfaceForm.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many documents of 5 kB, with a name every 200 characters or so, are matched in a second on one
 * thread: the gazetteer, hankcs' double-array Aho-Corasick automaton with a filter for word
 * boundaries, and the whole annotator; and how long building the gazetteer takes and what it keeps
 * of the heap. The heap is touched before, for all three alike: else the
 * first seconds tell how fast the machine hands out memory.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MatchingBenchmark {
  private static final int LENGTH = 5_000;
  private static final int DOCUMENTS = 64;
  private static final int GAP = 200;
  private static final String[] SYLLABLES = {
    "ba", "ke", "lo", "mi", "nu", "ra", "sor", "tal", "ven", "wick", "dra", "fen", "gor", "hal"
  };

  @Param({"1000", "10000", "100000"})
  private int forms;

  private final List<String> documents = new ArrayList<>();
  private final List<SurfaceForm> surface = new ArrayList<>();
  private final List<MarkdownText> texts = new ArrayList<>();
  private Gazetteer gazetteer;
  private AhoCorasickDoubleArrayTrie<String> trie;
  private Annotator annotator;
  private int next;

  /** Makes names, documents and the three matchers. */
  @Setup
  public void prepare() {
    Random random = new Random(20261122);
    TreeMap<String, String> names = new TreeMap<>();
    while (names.size() < forms) {
      String name = word(random) + " " + word(random);
      names.put(name, "e" + names.size());
    }
    List<String> list = new ArrayList<>(names.keySet());
    for (int i = 0; i < DOCUMENTS; i++) {
      String document = document(list, random);
      documents.add(document);
      texts.add(MarkdownText.story(document));
    }
    List<Entity> entities = new ArrayList<>();
    names.forEach(
        (name, slug) -> {
          surface.add(new SurfaceForm(name, false, slug, Origin.NAME));
          entities.add(Profiles.profile(slug, name, EntityKind.ORGANISATION));
        });
    long before = used();
    gazetteer = new Gazetteer(surface);
    System.out.printf("gazetteer of %,d forms: %.1f MB%n", forms, (used() - before) / 1e6);
    trie = new AhoCorasickDoubleArrayTrie<>();
    trie.build(names);
    annotator = new Annotator(entities, new Diagnostics());
  }

  /** Bytes of the heap that are in use. */
  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String document(List<String> names, Random random) {
    StringBuilder text = new StringBuilder();
    int named = 0;
    while (text.length() < LENGTH) {
      if (text.length() - named > GAP) {
        named = text.length();
        text.append(names.get(random.nextInt(names.size()))).append(' ');
      }
      text.append(word(random).toLowerCase(java.util.Locale.ROOT)).append(' ');
      if (random.nextInt(12) == 0) {
        text.setLength(text.length() - 1);
        text.append(random.nextInt(5) == 0 ? ".\n\n" : ". ");
      }
    }
    return text.toString();
  }

  private int turn() {
    next = (next + 1) % DOCUMENTS;
    return next;
  }

  /** The gazetteer alone, cutting the text into words included. */
  @Benchmark
  public int gazetteer() {
    String text = documents.get(turn());
    Tokens tokens = Token.of(text);
    int hits = 0;
    int i = 0;
    while (i < tokens.size()) {
      Optional<Gazetteer.Match> match = gazetteer.longest(tokens, i);
      hits += match.isPresent() ? 1 : 0;
      i += match.map(Gazetteer.Match::length).orElse(1);
    }
    return hits;
  }

  /** Building the gazetteer; in milliseconds. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public Gazetteer building() {
    return new Gazetteer(surface);
  }

  /** The automaton, with a filter for word boundaries. */
  @Benchmark
  public int ahoCorasick() {
    String text = documents.get(turn());
    int hits = 0;
    for (AhoCorasickDoubleArrayTrie.Hit<String> hit : trie.parseText(text)) {
      boolean opens = hit.begin == 0 || !Character.isLetterOrDigit(text.charAt(hit.begin - 1));
      boolean closes =
          hit.end == text.length() || !Character.isLetterOrDigit(text.charAt(hit.end));
      hits += opens && closes ? 1 : 0;
    }
    return hits;
  }

  /** The whole annotator, on parsed Markdown. */
  @Benchmark
  public int annotator() {
    return annotator
        .annotate(texts.get(turn()), Surroundings.of(Optional.empty(), Decisions.none()))
        .mentions()
        .size();
  }
}
