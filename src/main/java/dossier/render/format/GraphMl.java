package dossier.render.format;

import java.util.List;

/** A graph as GraphML 1.0: named nodes of a kind, weighted edges. */
public final class GraphMl {
  private GraphMl() {}

  /**
   * A node.
   *
   * @param id without spaces
   * @param name for people
   * @param kind of entity
   */
  public record Node(String id, String name, String kind) {}

  /**
   * An edge without direction.
   *
   * @param source id of a node
   * @param target id of a node
   * @param paragraphs that make it
   * @param events that make it
   */
  public record Edge(String source, String target, int paragraphs, int events) {}

  /** The whole file. */
  public static String write(List<Node> nodes, List<Edge> edges) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
    key(xml, "name", "node", "string");
    key(xml, "kind", "node", "string");
    key(xml, "paragraphs", "edge", "int");
    key(xml, "events", "edge", "int");
    xml.append("<graph edgedefault=\"undirected\">\n");
    for (Node node : nodes) {
      xml.append("<node id=\"").append(Xml.escape(node.id())).append("\">");
      data(xml, "name", node.name());
      data(xml, "kind", node.kind());
      xml.append("</node>\n");
    }
    for (Edge edge : edges) {
      xml.append("<edge source=\"").append(Xml.escape(edge.source()));
      xml.append("\" target=\"").append(Xml.escape(edge.target())).append("\">");
      data(xml, "paragraphs", String.valueOf(edge.paragraphs()));
      data(xml, "events", String.valueOf(edge.events()));
      xml.append("</edge>\n");
    }
    return xml.append("</graph>\n</graphml>\n").toString();
  }

  private static void key(StringBuilder xml, String id, String of, String type) {
    xml.append("<key id=\"").append(id).append("\" for=\"").append(of);
    xml.append("\" attr.name=\"").append(id).append("\" attr.type=\"").append(type);
    xml.append("\"/>\n");
  }

  private static void data(StringBuilder xml, String key, String value) {
    xml.append("<data key=\"").append(key).append("\">").append(Xml.escape(value));
    xml.append("</data>");
  }
}
