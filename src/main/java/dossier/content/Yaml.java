package dossier.content;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import dossier.diagnostic.TextFile;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Parses YAML 1.2 to nodes with their places; a broken text becomes one finding. */
final class Yaml {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setAllowDuplicateKeys(false)
          .setMaxAliasesForCollections(20)
          .setCodePointLimit(2_000_000)
          .build();

  private Yaml() {}

  /**
   * The mapping at the top of a text.
   *
   * @param file the whole file, for findings
   * @param yaml the part of it that is YAML
   * @param lineOffset lines of the file before that part
   */
  static Optional<YamlMap> map(
      TextFile file, String yaml, int lineOffset, Diagnostics diagnostics) {
    try {
      Optional<Node> node = new Compose(SETTINGS).composeString(yaml);
      if (node.isPresent() && node.get() instanceof MappingNode map) {
        return Optional.of(new YamlMap(file, lineOffset, diagnostics, map));
      }
      diagnostics.add(
          Rule.BROKEN_YAML,
          file.at(lineOffset + 1, 1, 1),
          "expected `key: value` lines",
          "see the content format in the handbook");
    } catch (MarkedYamlEngineException broken) {
      report(file, broken, lineOffset, diagnostics);
    } catch (StackOverflowError deep) {
      diagnostics.add(
          Rule.BROKEN_YAML, Location.ofFile(file.path()), "the YAML is nested too deeply", "");
    } catch (YamlEngineException broken) {
      diagnostics.add(
          Rule.BROKEN_YAML, Location.ofFile(file.path()), plain(broken.getMessage()), "");
    }
    return Optional.empty();
  }

  /** What a scalar would be without a tag. */
  static Tag implicit(ScalarNode scalar) {
    boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
    return SETTINGS.getSchema().getScalarResolver().resolve(scalar.getValue(), plain);
  }

  /** The mapping at the top of a text; empty if it has none or does not parse. */
  static Optional<MappingNode> node(String yaml) {
    try {
      return new Compose(SETTINGS)
          .composeString(yaml)
          .filter(MappingNode.class::isInstance)
          .map(MappingNode.class::cast);
    } catch (YamlEngineException | StackOverflowError broken) {
      return Optional.empty();
    }
  }

  private static void report(
      TextFile file, MarkedYamlEngineException broken, int lineOffset, Diagnostics diagnostics) {
    // What ends with the file is where something began that has no end.
    boolean open = String.valueOf(broken.getProblem()).contains("unexpected end of stream");
    Location place =
        (open ? broken.getContextMark().or(broken::getProblemMark) : broken.getProblemMark())
            .map(m -> file.atCodePoint(m.getLine() + 1 + lineOffset, m.getColumn() + 1, 1))
            .orElse(Location.ofFile(file.path()));
    String problem = broken.getProblem() == null ? broken.getMessage() : broken.getProblem();
    diagnostics.add(
        Rule.BROKEN_YAML,
        place,
        open ? "what begins here has no end" : plain(problem),
        open
            ? "close the quotation mark or the bracket on the same line"
            : "quote values that contain `: ` or `#`, and indent with spaces");
  }

  private static String plain(String message) {
    return message.lines().findFirst().orElse("unreadable").strip();
  }
}
