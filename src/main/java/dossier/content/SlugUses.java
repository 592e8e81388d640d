package dossier.content;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Span;
import dossier.diagnostic.TextFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Finds where the YAML of a folder {@code content/} names a slug, for those who rename it. */
public final class SlugUses {
  private static final Set<String> KEYS = Set.of("of", "place", "participants", "is");
  private static final String FORMERLY = "formerly";

  private SlugUses() {}

  /**
   * A file and the places in it.
   *
   * @param file whole
   * @param places of a slug, quotation marks included
   */
  public record Use(TextFile file, List<Span> places) {
    /** Copies the list. */
    public Use {
      places = List.copyOf(places);
    }
  }

  /** Every file that names a slug as place, participant, body of a role or named entity. */
  public static List<Use> of(Path content, String slug, Diagnostics diagnostics) {
    Folder folder = Folder.of(content);
    List<Use> uses = new ArrayList<>();
    for (Folder.Found file : yamls(folder)) {
      FileText.utf8(file.path(), file.shown(), diagnostics)
          .map(text -> new Use(text, places(text, slug, file.extension().equals("md"))))
          .filter(use -> !use.places().isEmpty())
          .ifPresent(uses::add);
    }
    return uses;
  }

  private static List<Folder.Found> yamls(Folder folder) {
    Stream<Folder.Found> settings = Stream.of(folder.file("dossier.yaml"));
    Stream<Folder.Found> sidecars =
        folder.child("articles").files().stream().filter(f -> f.extension().equals("yaml"));
    Stream<Folder.Found> entities =
        Stream.of("profiles", "events").flatMap(name -> folder.child(name).files().stream());
    return Stream.of(settings, sidecars, entities)
        .flatMap(files -> files)
        .filter(f -> Files.isRegularFile(f.path()))
        .toList();
  }

  private static List<Span> places(TextFile file, String slug, boolean front) {
    List<Span> places = new ArrayList<>();
    mapping(file, front).ifPresent(map -> collect(map, file, front ? 1 : 0, slug, places));
    return places;
  }

  private static Optional<MappingNode> mapping(TextFile file, boolean front) {
    String yaml = front ? FrontMatter.of(file.text()).yaml() : file.text();
    return Yaml.node(yaml);
  }

  private static void collect(
      MappingNode map, TextFile file, int lineOffset, String slug, List<Span> places) {
    for (NodeTuple tuple : map.getValue()) {
      boolean named = tuple.getKeyNode() instanceof ScalarNode key && KEYS.contains(key.getValue());
      for (Node node : nodes(tuple.getValueNode())) {
        if (node instanceof MappingNode nested) {
          collect(nested, file, lineOffset, slug, places);
        } else if (named && node instanceof ScalarNode s && s.getValue().strip().equals(slug)) {
          places.add(span(node, file, lineOffset));
        }
      }
    }
  }

  private static List<Node> nodes(Node value) {
    return value instanceof SequenceNode list ? list.getValue() : List.of(value);
  }

  private static Span span(Node node, TextFile file, int lineOffset) {
    int start =
        node.getStartMark()
            .map(m -> file.offset(m.getLine() + 1 + lineOffset, m.getColumn() + 1))
            .orElseThrow();
    int end =
        node.getEndMark()
            .map(m -> file.offset(m.getLine() + 1 + lineOffset, m.getColumn() + 1))
            .orElseThrow();
    return new Span(start, end);
  }

  /**
   * Where and what to write so that a file says {@code formerly}.
   *
   * @param place in the file; empty where a line is put in
   * @param text to stand there
   */
  public record Former(Span place, String text) {}

  /**
   * What makes a file say that a page had a slug before, behind those it says already.
   *
   * @param front whether the YAML is front matter of a Markdown file
   */
  public static Former former(TextFile file, boolean front, String slug) {
    Optional<MappingNode> map = mapping(file, front);
    for (NodeTuple tuple : map.map(MappingNode::getValue).orElse(List.of())) {
      if (tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(FORMERLY)) {
        List<String> all = new ArrayList<>();
        for (Node node : nodes(tuple.getValueNode())) {
          if (node instanceof ScalarNode scalar) {
            all.add(scalar.getValue());
          }
        }
        all.add(slug);
        Span place = span(tuple.getValueNode(), file, front ? 1 : 0);
        int end = place.start() + place.in(file.text()).stripTrailing().length();
        return new Former(new Span(place.start(), end), "[" + String.join(", ", all) + "]");
      }
    }
    String line = FORMERLY + ": [" + slug + "]";
    boolean flow = map.map(m -> m.getFlowStyle() == FlowStyle.FLOW).orElse(false);
    if (flow) {
      int inside = span(map.get(), file, front ? 1 : 0).start() + 1;
      return new Former(new Span(inside, inside), line + (entries(map.get()) ? ", " : ""));
    }
    String end = file.text().contains("\r\n") ? "\r\n" : "\n";
    int mark = map.filter(SlugUses::entries).map(m -> first(m, file, front)).orElse(0);
    int start = mark == 0 && file.text().startsWith("\uFEFF") ? 1 : mark;
    return new Former(new Span(start, start), line + end);
  }

  private static boolean entries(MappingNode map) {
    return !map.getValue().isEmpty();
  }

  /** Where the first key stands: behind what a YAML document may begin with. */
  private static int first(MappingNode map, TextFile file, boolean front) {
    return span(map.getValue().get(0).getKeyNode(), file, front ? 1 : 0).start();
  }
}
