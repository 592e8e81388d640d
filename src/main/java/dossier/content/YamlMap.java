package dossier.content;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Nearest;
import dossier.diagnostic.Rule;
import dossier.diagnostic.TextFile;
import dossier.model.EdtfDate;
import dossier.model.Legible;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A YAML mapping read key by key; every wrong value becomes a finding at its place. {@link #done}
 * reports the keys that nobody asked for.
 */
final class YamlMap {
  /** So long may a value be; characters. Titles, summaries and reasons are far shorter. */
  private static final int LONGEST = 5000;

  /** A scheme, perhaps a user, a host by name or in brackets, perhaps a port, and the rest. */
  private static final Pattern WEB =
      Pattern.compile(
          "https?://(?:[^\\s<>\"/?#@\\[\\]]++@)?(?:[\\p{L}\\p{M}\\p{N}._-]++|\\[[0-9a-fA-F:.]++])(?::\\d{1,5})?"
              + "(?:[/?#][^\\s<>\"]*+)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CITED = Pattern.compile("\\[@[A-Za-z0-9_-]+(?:#[^\\]]*)?]");

  private final TextFile file;
  private final int lineOffset;
  private final Diagnostics diagnostics;
  private final MappingNode mapping;
  private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
  private final Set<String> known = new TreeSet<>();

  YamlMap(TextFile file, int lineOffset, Diagnostics diagnostics, MappingNode mapping) {
    this.file = file;
    this.lineOffset = lineOffset;
    this.diagnostics = diagnostics;
    this.mapping = mapping;
    for (NodeTuple entry : mapping.getValue()) {
      if (!(entry.getKeyNode() instanceof ScalarNode key)) {
        broken(entry, "a key should be plain text");
      } else if (entries.putIfAbsent(key.getValue(), entry) != null) {
        broken(entry, "`" + key.getValue() + "` is given twice");
      }
    }
  }

  private void broken(NodeTuple entry, String message) {
    diagnostics.add(Rule.BROKEN_YAML, at(entry.getKeyNode()), message, "keep one of them");
  }

  /** The keys, in the order written. */
  List<String> keys() {
    return List.copyOf(entries.keySet());
  }

  /** Whether a key is given. */
  boolean has(String key) {
    return entries.containsKey(key);
  }

  /** Where a key's value stands; the mapping itself if the key is absent. */
  Location place(String key) {
    NodeTuple entry = entries.get(key);
    return at(entry == null ? mapping : entry.getValueNode());
  }

  /** Free text, in which a number sign may be meant. */
  Optional<String> text(String key) {
    value(key).ifPresent(node -> whole(key, node));
    return word(key);
  }

  /** Texts, one or a list, as other tools write them: what is none is left out without a word. */
  List<String> loose(String key) {
    known.add(key);
    NodeTuple entry = entries.get(key);
    if (entry == null) {
      return List.of();
    }
    List<Node> nodes =
        entry.getValueNode() instanceof SequenceNode sequence
            ? sequence.getValue()
            : List.of(entry.getValueNode());
    return nodes.stream()
        .filter(n -> n instanceof ScalarNode)
        .map(n -> ((ScalarNode) n).getValue().strip())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** Words that readers see as they are: nothing in them is a citation. */
  Optional<String> prose(String key) {
    Optional<String> text = text(key);
    text.ifPresent(t -> cited(key, t));
    return text;
  }

  /** A word of the format, a date, an address or a slug; a comment may follow. */
  Optional<String> word(String key) {
    return value(key).flatMap(node -> scalar(key, node));
  }

  /** YAML takes ` #` and what follows for a comment, be it meant or not. */
  private void whole(String key, Node node) {
    boolean plain = node instanceof ScalarNode s && s.getScalarStyle() == ScalarStyle.PLAIN;
    if (plain && node.getEndMark().isPresent()) {
      int line = node.getEndMark().get().getLine() + 1 + lineOffset;
      String rest = file.line(line);
      int end = rest.offsetByCodePoints(0, node.getEndMark().get().getColumn());
      String behind = rest.substring(end).strip();
      if (behind.startsWith("#")) {
        diagnostics.add(
            Rule.CUT_VALUE,
            file.at(line, rest.indexOf('#', end) + 1, behind.length()),
            "`"
                + key
                + "` ends before `"
                + Legible.line(behind)
                + "`, which YAML takes for a comment",
            "put the value into quotes, or the comment on a line of its own");
      }
    }
  }

  private void cited(String key, String text) {
    if (CITED.matcher(text).find()) {
      wrong(
          key,
          "`" + key + "` holds a citation, and readers would see its brackets",
          "say it in plain words here, and cite in the text below the front matter");
    }
  }

  String required(String key) {
    needed(key);
    return text(key).orElse("");
  }

  /** The same for words that readers see. */
  String requiredProse(String key) {
    needed(key);
    return prose(key).orElse("");
  }

  /** Reports a key that is not there. */
  void needed(String key) {
    known.add(key);
    if (!entries.containsKey(key)) {
      diagnostics.add(
          Rule.MISSING_KEY, at(mapping), "`" + key + "` is missing", "add a line `" + key + ": …`");
    }
  }

  Optional<EdtfDate> date(String key) {
    Optional<String> text = word(key);
    Optional<EdtfDate> date = text.flatMap(EdtfDate::parse);
    if (text.isPresent() && date.isEmpty()) {
      wrong(
          key,
          "`"
              + key
              + "` is `"
              + text.get()
              + "`, which is not an EDTF date"
              + EdtfDate.whyNot(text.get()).map(why -> ": " + why).orElse(""),
          "write 2019, 2019-09, 2019-09-12, 2019-09-12~ (about), 2019? (uncertain), 201X, 2019-21"
              + " (spring), 2018/2019, 2016/.. (open), 2016/ (end unknown), -0043 (44 BC) or"
              + " 2021-10-20T14:33:00+05:30");
    }
    return date;
  }

  /** Whether a text is an address of the web. */
  static boolean web(String text) {
    return WEB.matcher(text).matches();
  }

  /** An address of the web; anything else is refused, so that no other scheme reaches a page. */
  Optional<String> url(String key) {
    Optional<String> text = word(key);
    boolean sound = text.map(YamlMap::web).orElse(true);
    if (!sound) {
      wrong(
          key,
          "`" + key + "` is `" + text.get() + "`, which is not a web address",
          "an address begins with https:// or http:// and has no spaces");
    }
    return sound ? text : Optional.empty();
  }

  <E extends Enum<E>> Optional<E> oneOf(String key, Class<E> type) {
    Optional<String> text = word(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<E> all = Arrays.asList(type.getEnumConstants());
    Optional<E> match =
        all.stream().filter(e -> e.name().toLowerCase(Locale.ROOT).equals(text.get())).findFirst();
    if (match.isEmpty()) {
      String words =
          all.stream()
              .map(e -> e.name().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
      wrong(
          key,
          "`" + key + "` is `" + text.get() + "`, expected one of " + words,
          Nearest.hint(text.get(), Arrays.asList(words.split(", "))));
    }
    return match;
  }

  /** The scalars of a list; a single scalar counts as a list of one. */
  List<String> texts(String key) {
    return nodes(key).stream().flatMap(node -> scalar(key, node).stream()).toList();
  }

  /**
   * A scalar of a list and where it begins, line and column from 1.
   *
   * @param text the scalar
   * @param line in the file
   * @param column in code points
   */
  record Line(String text, int line, int column) {}

  /** The scalars of a long list; their places cost nothing until somebody asks. */
  List<Line> lines(String key) {
    List<Line> lines = new ArrayList<>();
    for (Node node : nodes(key)) {
      Optional<String> text = scalar(key, node);
      int line = node.getStartMark().map(m -> m.getLine() + 1 + lineOffset).orElse(1);
      int column = node.getStartMark().map(m -> m.getColumn() + 1).orElse(1);
      text.ifPresent(t -> lines.add(new Line(t, line, column)));
    }
    return lines;
  }

  /** The items of a list that are scalars or mappings, each with its place. */
  List<Item> items(String key) {
    List<Item> items = new ArrayList<>();
    for (Node node : nodes(key)) {
      if (node instanceof MappingNode map) {
        items.add(new Item(at(node), Optional.empty(), Optional.of(nested(map))));
      } else {
        scalar(key, node)
            .ifPresent(t -> items.add(new Item(at(node), Optional.of(t), Optional.empty())));
      }
    }
    return items;
  }

  /**
   * One item of a list.
   *
   * @param place where it stands
   * @param text if it is a scalar
   * @param map if it is a mapping
   */
  record Item(Location place, Optional<String> text, Optional<YamlMap> map) {}

  Optional<YamlMap> map(String key) {
    Optional<Node> node = value(key);
    if (node.isPresent() && node.get() instanceof MappingNode map) {
      return Optional.of(nested(map));
    }
    node.ifPresent(
        n -> wrong(key, "`" + key + "` should be a mapping", "write `key: value` lines"));
    return Optional.empty();
  }

  /** Reports every key that was never asked for. */
  void done() {
    for (Map.Entry<String, NodeTuple> entry : entries.entrySet()) {
      if (!known.contains(entry.getKey())) {
        diagnostics.add(
            Rule.UNKNOWN_KEY,
            at(entry.getValue().getKeyNode()),
            "unknown key `" + entry.getKey() + "`",
            Nearest.hint(entry.getKey(), known));
      }
    }
  }

  /** Reports that the whole mapping belongs into another folder. */
  void misfiled(String message, String hint) {
    diagnostics.add(Rule.MISSING_KEY, at(mapping), message, hint);
  }

  void wrong(String key, String message, String hint) {
    diagnostics.add(Rule.WRONG_VALUE, place(key), message, hint);
  }

  private YamlMap nested(MappingNode map) {
    return new YamlMap(file, lineOffset, diagnostics, map);
  }

  private Optional<Node> value(String key) {
    known.add(key);
    return Optional.ofNullable(entries.get(key)).map(NodeTuple::getValueNode);
  }

  private List<Node> nodes(String key) {
    Optional<Node> node = value(key);
    if (node.isEmpty()) {
      return List.of();
    }
    return node.get() instanceof SequenceNode list ? list.getValue() : List.of(node.get());
  }

  private Optional<String> scalar(String key, Node node) {
    if (tagged(key, node)) {
      return Optional.empty();
    }
    if (node instanceof ScalarNode scalar) {
      String text = Legible.line(scalar.getValue());
      if (text.length() > LONGEST) {
        diagnostics.add(
            Rule.WRONG_VALUE,
            at(node),
            "`" + key + "` has more than " + LONGEST + " characters",
            "what is longer belongs into the text below the front matter");
        return Optional.empty();
      }
      if (!text.isBlank()) {
        return Optional.of(text);
      }
    }
    boolean empty = node instanceof ScalarNode;
    diagnostics.add(
        Rule.WRONG_VALUE,
        at(node),
        empty ? "`" + key + "` is empty" : "`" + key + "` should be plain text",
        empty
            ? "leave the line out, or give it a value"
            : "write one value, quoted if it has `: `");
    return Optional.empty();
  }

  /** A tag asks for a meaning that nobody here gives it. */
  private boolean tagged(String key, Node node) {
    Tag tag = node.getTag();
    Tag plain =
        node instanceof ScalarNode scalar
            ? Yaml.implicit(scalar)
            : node instanceof MappingNode ? Tag.MAP : Tag.SEQ;
    boolean asked = !tag.equals(plain) && !(tag.equals(Tag.STR) && node instanceof ScalarNode);
    if (asked) {
      diagnostics.add(
          Rule.WRONG_VALUE,
          at(node),
          "`" + key + "` has the tag `" + tag.getValue() + "`, and tags are not read",
          "leave the tag out, and quote what is to be text");
    }
    return asked;
  }

  private Location at(Node node) {
    return node.getStartMark()
        .map(
            mark -> {
              int end = node.getEndMark().map(e -> e.getColumn()).orElse(mark.getColumn() + 1);
              boolean oneLine =
                  node.getEndMark().map(e -> e.getLine() == mark.getLine()).orElse(false);
              int length = oneLine ? Math.max(1, end - mark.getColumn()) : Integer.MAX_VALUE / 2;
              return file.atCodePoint(
                  mark.getLine() + 1 + lineOffset, mark.getColumn() + 1, length);
            })
        .orElse(Location.ofFile(file.path()));
  }
}
