package dossier.check;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Rule;
import dossier.diagnostic.TextFile;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of an XML file. No entity of another file is ever opened.
 *
 * @param name without prefix
 * @param attributes by name without prefix
 * @param children elements in it
 * @param line where it stands, from 1
 * @param words its own text
 */
record XmlTree(
    String name,
    Map<String, String> attributes,
    List<XmlTree> children,
    int line,
    StringBuilder words) {
  private static final XMLInputFactory FACTORY = factory();

  /** What came of reading a file: one of the two is there. */
  record Read(Optional<XmlTree> root, Optional<Diagnostic> fault) {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Reads a whole file. */
  static Read read(TextFile file) {
    try {
      XMLStreamReader reader;
      synchronized (FACTORY) {
        reader = FACTORY.createXMLStreamReader(new StringReader(file.text()));
      }
      return new Read(Optional.of(tree(reader)), Optional.empty());
    } catch (XMLStreamException broken) {
      Location at = broken.getLocation();
      int line = at == null ? 1 : Math.max(1, at.getLineNumber());
      int column = at == null ? 1 : Math.max(1, at.getColumnNumber());
      String message = String.valueOf(broken.getMessage()).replaceFirst("(?s).*Message: ", "");
      return new Read(
          Optional.empty(),
          Optional.of(
              new Diagnostic(
                  Rule.BROKEN_DATA, file.at(line, column, 1), "no XML: " + message.strip(), "")));
    }
  }

  private static XmlTree tree(XMLStreamReader reader) throws XMLStreamException {
    Deque<XmlTree> open = new ArrayDeque<>();
    XmlTree root = null;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        XmlTree element = element(reader);
        if (open.isEmpty()) {
          root = element;
        } else {
          open.peek().children.add(element);
        }
        open.push(element);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open.pop();
      } else if (reader.hasText() && !open.isEmpty() && event != XMLStreamConstants.COMMENT) {
        open.peek().words.append(reader.getText());
      }
    }
    return root;
  }

  private static XmlTree element(XMLStreamReader reader) {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    int line = Math.max(1, reader.getLocation().getLineNumber());
    String name = reader.getLocalName();
    return new XmlTree(name, attributes, new ArrayList<>(), line, new StringBuilder());
  }

  /** Its own text without spaces around. */
  String text() {
    return words.toString().strip();
  }

  /** The children of a name. */
  List<XmlTree> all(String child) {
    return children.stream().filter(c -> c.name.equals(child)).toList();
  }

  /** The text of the first child of a name; empty if there is none or it says nothing. */
  String say(String child) {
    return all(child).stream().map(XmlTree::text).findFirst().orElse("");
  }
}
