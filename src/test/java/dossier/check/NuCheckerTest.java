package dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Workspace;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML checker over every page of the shipped dossier, as its readers get it from the web.
 */
class NuCheckerTest {
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";
  private static final String BASE = "https://example.org/putin-netanyahu/";

  /** Collects errors and warnings alike. */
  private static final class Collector implements ErrorHandler {
    private final List<String> messages = new ArrayList<>();

    private void add(SAXParseException e) {
      messages.add(e.getSystemId() + ":" + e.getLineNumber() + ": " + e.getMessage());
    }

    @Override
    public void warning(SAXParseException e) {
      add(e);
    }

    @Override
    public void error(SAXParseException e) {
      add(e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      add(e);
    }
  }

  private static List<String> check(Map<String, byte[]> pages) throws Exception {
    Collector collector = new Collector();
    SimpleDocumentValidator checker = new SimpleDocumentValidator();
    checker.setUpMainSchema(SCHEMA, collector);
    checker.setUpValidatorAndParsers(collector, false, false);
    for (Map.Entry<String, byte[]> page : pages.entrySet()) {
      InputSource source = new InputSource(new ByteArrayInputStream(page.getValue()));
      source.setSystemId(BASE + page.getKey());
      source.setEncoding("UTF-8");
      checker.checkHtmlInputSource(source);
    }
    return collector.messages;
  }

  @Test
  void everyPageIsValidWithoutAWarning() throws Exception {
    Map<String, byte[]> pages = new TreeMap<>();
    Workspace.files(Path.of("site"))
        .forEach((path, text) -> pages.put(path, text.getBytes(StandardCharsets.ISO_8859_1)));
    pages.keySet().removeIf(path -> !path.endsWith(".html"));
    assertThat(pages).hasSizeGreaterThan(100);
    assertThat(check(pages)).isEmpty();
  }

  @Test
  void aFaultIsFound() throws Exception {
    byte[] page =
        Workspace.read(Path.of("site/index.html"))
            .replace("<h1>", "<h1><p>")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(check(Map.of("index.html", page))).isNotEmpty();
  }
}
