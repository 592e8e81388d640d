package dossier.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A parsed JSON value, read leniently: what is missing or of another type is simply absent. */
public final class JsonTree {
  private final JsonNode node;

  JsonTree(JsonNode node) {
    this.node = node;
  }

  /** The member with this name; an empty value if there is none. */
  public JsonTree get(String name) {
    return new JsonTree(node.path(name));
  }

  /** The items of an array; otherwise the value itself, if there is one. */
  public List<JsonTree> items() {
    List<JsonTree> items = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(n -> items.add(new JsonTree(n)));
    } else if (!node.isMissingNode() && !node.isNull()) {
      items.add(this);
    }
    return items;
  }

  /** The text of a string that is not blank. */
  public Optional<String> text() {
    return node.isTextual() && !node.asText().isBlank()
        ? Optional.of(node.asText().strip())
        : Optional.empty();
  }

  /** A whole number. */
  public Optional<Integer> number() {
    return node.isInt() ? Optional.of(node.asInt()) : Optional.empty();
  }
}
