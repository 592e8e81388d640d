package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Diagnostics;
import dossier.identity.Citing;
import dossier.identity.Landing;
import dossier.identity.Naming;
import dossier.identity.Sketch;
import dossier.markdown.CitedParagraph;
import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import dossier.markdown.Texts;
import dossier.model.Given;
import dossier.model.Source;
import dossier.reference.References;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Property: whatever is cut, added, moved, split, merged or reworded in the sources of this
 * dossier, no citation lands on other words, and no anchor dies, without a finding that says so.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditsTest {
  private static final int SEQUENCES = 500;
  private static final int MOST_EDITS = 4;
  private static final String[] NEW_WORDS =
      "harbour lantern quiet ferry Putin said that January morning talks about security ties"
          .split(" ");

  private Reading reading;
  private List<CitedParagraph> citations;

  @BeforeAll
  void read() {
    reading =
        Reading.of(Path.of("content"), Optional.empty(), new Diagnostics(), Progress.silent())
            .orElseThrow();
    citations = new ArrayList<>();
    reading.texts().accounts().values().forEach(t -> citations.addAll(t.citations()));
    reading.texts().essays().values().forEach(t -> citations.addAll(t.citations()));
    assertThat(citations).hasSizeGreaterThan(200).allMatch(c -> c.words().isPresent());
  }

  /** The texts with some stories changed. */
  private Texts with(Map<String, String> stories) {
    Naming naming = new Naming(reading.dossier().register());
    Map<String, MarkdownText> texts = new TreeMap<>(reading.texts().stories());
    for (Source source : reading.dossier().sources()) {
      if (stories.containsKey(source.id())) {
        texts.put(source.id(), MarkdownText.story(stories.get(source.id()), naming.of(source)));
      }
    }
    return new Texts(texts, reading.texts().accounts(), reading.texts().essays(), Map.of());
  }

  private Set<String> findings(Texts texts) {
    Diagnostics diagnostics = new Diagnostics();
    References.check(
        reading.dossier(),
        texts,
        new Citing(reading.dossier(), texts),
        Set.of(),
        Set.of(),
        true,
        diagnostics);
    return diagnostics.sorted().stream()
        .map(d -> d.rule().id() + " " + d.message())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void noCitationLandsOnOtherWordsAndNoAnchorDiesUnreported() {
    int moved = 0;
    int lost = 0;
    for (int seed = 0; seed < SEQUENCES; seed++) {
      Random random = new Random(seed);
      Map<String, String> stories = new TreeMap<>();
      for (int edit = 1 + random.nextInt(MOST_EDITS); edit > 0; edit--) {
        Source source =
            reading.dossier().sources().get(random.nextInt(reading.dossier().sources().size()));
        String body = stories.getOrDefault(source.id(), source.body());
        stories.put(source.id(), edited(body, random));
      }
      Texts texts = with(stories);
      Set<String> findings = findings(texts);
      Citing before = new Citing(reading.dossier(), reading.texts());
      Citing after = new Citing(reading.dossier(), texts);
      for (CitedParagraph cited : citations) {
        Landing landing = after.of(cited);
        if (landing.passage().isPresent()) {
          holds(before.of(cited).passage().orElseThrow(), landing.passage().get(), cited, seed);
          moved += landing.kind() == Landing.Kind.MOVED ? 1 : 0;
        } else {
          lost++;
          assertThat(findings)
              .as("seed %s", seed)
              .anyMatch(f -> f.startsWith("M412 `" + cited.words().orElseThrow() + "`"));
        }
      }
      stories.keySet().forEach(id -> anchors(id, texts, findings));
    }
    assertThat(moved).as("citations whose paragraph moved").isGreaterThan(1000);
    assertThat(lost).as("citations whose words went").isGreaterThan(100);
  }

  /** The landing has the pinned words, and they still stand among words of the old paragraph. */
  private static void holds(Passage before, Passage after, CitedParagraph cited, int seed) {
    String words = String.join(" ", words(cited.words().orElseThrow()));
    assertThat(String.join(" ", words(after.plain()))).as("seed %s", seed).contains(words);
    Set<String> shared = new TreeSet<>(words(before.plain()));
    shared.retainAll(words(after.plain()));
    assertThat(shared.size()).as("seed %s: %s", seed, words).isGreaterThanOrEqualTo(2);
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
  }

  /** Each anchor on record stands on words that are mostly those on record, or is reported. */
  private void anchors(String id, Texts texts, Set<String> findings) {
    Map<String, Passage> now = new TreeMap<>();
    texts.stories().get(id).passages().forEach(p -> now.put(p.anchor(), p));
    for (Given given : reading.dossier().register().of(id)) {
      Passage passage = now.get(given.anchor());
      if (passage == null) {
        assertThat(findings).anyMatch(f -> f.startsWith("M409 links to `" + given.anchor() + "`"));
      } else {
        double share = share(given.sketch(), Sketch.of(passage.plain()).written());
        assertThat(share)
            .as("%s: %s", given.anchor(), passage.plain())
            .isGreaterThanOrEqualTo(0.29);
      }
    }
  }

  private static double share(String one, String other) {
    Set<String> a = pairs(one);
    Set<String> b = pairs(other);
    Set<String> both = new TreeSet<>(a);
    both.retainAll(b);
    return (double) both.size() / Math.max(1, Math.max(a.size(), b.size()));
  }

  private static Set<String> pairs(String sketch) {
    Set<String> pairs = new TreeSet<>();
    for (int i = 0; i + 1 < sketch.length(); i += 2) {
      pairs.add(sketch.substring(i, i + 2));
    }
    return pairs;
  }

  private static String edited(String body, Random random) {
    List<String> blocks = new ArrayList<>(List.of(body.strip().split("\n\n")));
    int at = random.nextInt(blocks.size());
    String block = blocks.get(at);
    switch (random.nextInt(6)) {
      case 0 -> blocks.remove(at);
      case 1 -> blocks.add(at, invented(random));
      case 2 -> blocks.add(random.nextInt(blocks.size()), blocks.remove(at));
      case 3 -> split(blocks, at);
      case 4 -> {
        if (at + 1 < blocks.size() && !block.startsWith("#")) {
          blocks.set(at, block + " " + blocks.remove(at + 1).replaceFirst("^[#>-]+ ", ""));
        }
      }
      default -> blocks.set(at, reworded(block, random));
    }
    return blocks.isEmpty() ? body : String.join("\n\n", blocks) + "\n";
  }

  private static void split(List<String> blocks, int at) {
    String block = blocks.get(at);
    int middle = block.indexOf(". ", block.length() / 3);
    if (middle > 0 && !block.startsWith("#")) {
      blocks.set(at, block.substring(0, middle + 1));
      blocks.add(at + 1, block.substring(middle + 2));
    }
  }

  private static String reworded(String block, Random random) {
    String[] words = block.split(" ");
    words[random.nextInt(words.length)] = NEW_WORDS[random.nextInt(NEW_WORDS.length)];
    return String.join(" ", words);
  }

  private static String invented(Random random) {
    StringBuilder text = new StringBuilder("Then");
    for (int i = 0; i < 14; i++) {
      text.append(' ').append(NEW_WORDS[random.nextInt(NEW_WORDS.length)]);
    }
    return text.append('.').toString();
  }
}
