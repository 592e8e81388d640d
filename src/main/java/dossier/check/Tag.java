package dossier.check;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** A start tag: what a check of one element needs, whether a tree holds it or a text. */
final class Tag {
  private final String name;
  private final List<String> keys = new ArrayList<>(4);
  private final List<String> values = new ArrayList<>(4);

  /**
   * A tag without attributes.
   *
   * @param name in small letters
   */
  Tag(String name) {
    this.name = name;
  }

  static Tag of(Element element) {
    Tag tag = new Tag(element.normalName());
    for (Attribute attribute : element.attributes()) {
      tag.put(attribute.getKey(), attribute.getValue());
    }
    return tag;
  }

  void put(String key, String value) {
    keys.add(key);
    values.add(value);
  }

  /** In small letters. */
  String name() {
    return name;
  }

  boolean is(String other) {
    return name.equals(other);
  }

  /** How many attributes it has. */
  int size() {
    return keys.size();
  }

  /** The name of an attribute, from 0, as written. */
  String key(int index) {
    return keys.get(index);
  }

  /** Its value, from 0; empty if it has none. */
  String value(int index) {
    return values.get(index);
  }

  boolean has(String key) {
    return keys.contains(key);
  }

  /** The value of an attribute; empty if it is not there. */
  String attr(String key) {
    int at = keys.indexOf(key);
    return at < 0 ? "" : values.get(at);
  }
}
