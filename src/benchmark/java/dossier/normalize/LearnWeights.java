package dossier.normalize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dossier.content.CaptureReader;
import dossier.diagnostic.Diagnostics;
import dossier.model.CaptureFormat;
import dossier.model.Sidecar;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import dossier.normalize.draft.Shape;
import dossier.normalize.pass.Weighing;
import dossier.normalize.weigh.Boosting;
import dossier.normalize.weigh.Signs;
import dossier.normalize.weigh.Weights;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Learns what signs weigh from saved pages and pasted texts of which the story is known, and writes
 * the two files that the program comes with. Pages are cut into five folds by host; for each fold the
 * weights of the four others are tried on it first, beside the rules alone. Arguments: the folder to
 * write to, one to unpack to, and pairs {@code FOLDER=KNOWN.json} with commas between them: {@code
 * .html} or {@code .txt} files, packed or not, and an object for each name that has {@code url}, and
 * {@code body} or the lists {@code with} and {@code without}.
 */
public final class LearnWeights {
  private static final int FOLDS = 5;

  /** Roots of words: a page counts as one of at least so many, since short ones tell little. */
  private static final double LEAST = 50;

  private static final Pattern HOST = Pattern.compile("\\w+://(?:[^/@]*@)?([^/:?#]+).*");

  /** Ending of the names of texts that were made of a page in another way. */
  private static final String VARIANT = "_\\w+$";

  private static final String HEAD =
      "# What signs weigh: log-odds to start with, then a tree a line. Written by LearnWeights.";

  private LearnWeights() {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    List<KnownPage> pages = new ArrayList<>();
    for (String pair : arguments[2].split(",")) {
      String[] paths = pair.split("=");
      pages.addAll(read(Path.of(paths[0]), Path.of(arguments[1]), Path.of(paths[1])));
    }
    for (CaptureFormat format : List.of(CaptureFormat.HTML, CaptureFormat.TEXT)) {
      List<KnownPage> same =
          pages.stream().filter(p -> p.draft().capture().format() == format).toList();
      if (!same.isEmpty()) {
        tryOnFolds(same);
        List<String> lines = new ArrayList<>(List.of(HEAD));
        lines.addAll(learn(same).lines());
        String name = format == CaptureFormat.HTML ? "pages.txt" : "pastes.txt";
        Files.write(Path.of(arguments[0]).resolve(name), lines);
      }
    }
  }

  private static void tryOnFolds(List<KnownPage> pages) {
    Map<String, Sums> all = new TreeMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      Weights weights = learn(pages.stream().filter(p -> p.fold() != left).toList());
      Map<String, Sums> here = new TreeMap<>();
      for (KnownPage page : pages.stream().filter(p -> p.fold() == left).toList()) {
        Sums scores = scores(page, weights);
        here.merge(page.set(), scores, Sums::and);
        all.merge(page.set(), scores, Sums::and);
      }
      here.forEach((set, sums) -> sums.tell("fold " + left, set));
    }
    all.forEach((set, sums) -> sums.tell("all folds", set));
  }

  /** Scores of pages, summed up. */
  private record Sums(int pages, double rules, double weights, double both, double best) {

    Sums and(Sums more) {
      return new Sums(
          pages + more.pages,
          rules + more.rules,
          weights + more.weights,
          both + more.both,
          best + more.best);
    }

    void tell(String what, String set) {
      System.out.printf(
          Locale.ROOT,
          "%-10s set %s, %3d pages: rules %.4f, weights alone %.4f, both %.4f; at best %.4f%n",
          what,
          set,
          pages,
          rules / pages,
          weights / pages,
          both / pages,
          best / pages);
    }
  }

  private static Sums scores(KnownPage page, Weights weights) {
    List<Block> blocks = page.draft().blocks();
    double[][] signs = Signs.of(page.draft());
    boolean[] rules = new boolean[blocks.size()];
    boolean[] alone = new boolean[blocks.size()];
    boolean[] both = new boolean[blocks.size()];
    List<Block> decided = Weighing.weighed(page.draft(), weights).blocks();
    for (int i = 0; i < blocks.size(); i++) {
      rules[i] = Signs.kept(blocks.get(i));
      alone[i] = weights.weigh(signs[i]) > 0;
      both[i] = Signs.kept(decided.get(i));
    }
    return new Sums(
        1, page.score(rules), page.score(alone), page.score(both), page.score(page.story()));
  }

  private static Weights learn(List<KnownPage> pages) {
    List<double[]> rows = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    List<Boolean> stories = new ArrayList<>();
    for (KnownPage page : pages) {
      double[][] signs = Signs.of(page.draft());
      double[] roots =
          page.draft().blocks().stream()
              .mapToDouble(b -> Math.sqrt(1 + Shape.of(b.plain()).words()))
              .toArray();
      double sum = 0;
      for (int i = 0; i < roots.length; i++) {
        sum += page.story()[i] ? roots[i] : 0;
      }
      for (int i = 0; i < roots.length; i++) {
        if (page.known()[i]) {
          rows.add(signs[i]);
          weights.add(roots[i] / Math.max(LEAST, sum));
          stories.add(page.story()[i]);
        }
      }
    }
    double mean = weights.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    boolean[] story = new boolean[rows.size()];
    double[] weight = new double[rows.size()];
    for (int i = 0; i < story.length; i++) {
      story[i] = stories.get(i);
      weight[i] = weights.get(i) / mean;
    }
    return Boosting.learn(rows, story, weight);
  }

  private static List<KnownPage> read(Path folder, Path unpacked, Path known) throws IOException {
    List<KnownPage> pages = new ArrayList<>();
    JsonNode all = new ObjectMapper().readTree(known.toFile());
    for (Map.Entry<String, Path> file : PageFolder.unpacked(folder, unpacked).entrySet()) {
      JsonNode page = all.path(file.getKey().replaceFirst(VARIANT, ""));
      if (page.has("body") || page.has("with")) {
        int fold = fold(host(page.path("url").asText("")).orElse(file.getKey()));
        draft(file.getValue(), file.getKey())
            .ifPresent(draft -> pages.add(KnownPage.of(draft, page, fold)));
      }
    }
    return pages;
  }

  private static Optional<String> host(String url) {
    Matcher m = HOST.matcher(url);
    return m.matches() ? Optional.of(m.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  private static int fold(String host) {
    try {
      byte[] hash = MessageDigest.getInstance("MD5").digest(host.getBytes(StandardCharsets.UTF_8));
      return new BigInteger(1, hash).mod(BigInteger.valueOf(FOLDS)).intValue();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has MD5", e);
    }
  }

  /** The draft as the pass finds it that weighs. */
  private static Optional<Draft> draft(Path file, String id) {
    String name = file.getFileName().toString();
    CaptureFormat format = name.endsWith(".txt") ? CaptureFormat.TEXT : CaptureFormat.HTML;
    return CaptureReader.read(file, name, id, format, new Diagnostics())
        .filter(capture -> !capture.text().isBlank())
        .map(
            capture -> {
              Draft draft = Normalizer.read(capture, Sidecar.none());
              for (Pass pass : Normalizer.passes()) {
                if (pass instanceof Weighing) {
                  break;
                }
                draft = pass.apply(draft);
              }
              return draft;
            })
        .filter(draft -> !draft.trimmed() && !draft.blocks().isEmpty());
  }
}
