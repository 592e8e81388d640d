package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The data of the shipped dossier: whole, described, and in step with the pages. */
class DataFilesTest {
  private static final Path DATA = Path.of("site/data");
  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode json(String file) throws java.io.IOException {
    return JSON.readTree(Files.readString(DATA.resolve(file)));
  }

  @Test
  void theDossierFitsItsSchema() throws java.io.IOException {
    List<String> faults = new ArrayList<>();
    JsonNode schema = json("dossier.schema.json");
    check(json("dossier.json"), schema, schema, "", faults);
    assertThat(faults).isEmpty();
  }

  @Test
  void theEvidenceFitsItsSchema() throws java.io.IOException {
    JsonNode schema = json("evidence.schema.json");
    List<String> faults = new ArrayList<>();
    for (String kind : List.of("quotation", "version", "account")) {
      JsonNode all = json(kind + "s.json");
      assertThat(all.size()).as(kind).isPositive();
      all.forEach(item -> check(item, schema.at("/$defs/" + kind), schema, kind, faults));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void everyQuotationStandsInItsSource() throws java.io.IOException {
    for (JsonNode q : json("quotations.json")) {
      String page = Workspace.read(Path.of("site/sources", q.get("source").asText() + ".md"));
      String exact =
          q.get("exact").isArray() ? q.get("exact").get(0).asText() : q.get("exact").asText();
      String plain = page.replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1");
      assertThat(plain).as(q.get("id").asText()).contains(exact);
    }
  }

  /** As much of JSON Schema as the schema uses. */
  private static void check(
      JsonNode value, JsonNode rule, JsonNode schema, String at, List<String> faults) {
    JsonNode own = rule.has("$ref") ? schema.at(rule.get("$ref").asText().substring(1)) : rule;
    own.path("required")
        .forEach(
            k -> {
              if (!value.has(k.asText())) faults.add(at + ": no " + k);
            });
    value
        .properties()
        .forEach(
            e -> {
              JsonNode next = own.path("properties").path(e.getKey());
              if (next.isMissingNode()) {
                faults.add(at + ": undescribed " + e.getKey());
              } else {
                check(e.getValue(), next, schema, at + "/" + e.getKey(), faults);
              }
            });
    if (value.isArray()) {
      value.forEach(item -> check(item, own.path("items"), schema, at + "[]", faults));
    }
    boolean listed = !own.has("enum");
    for (JsonNode allowed : own.path("enum")) {
      listed |= allowed.equals(value);
    }
    boolean fits = !own.has("pattern") || value.asText().matches(own.get("pattern").asText());
    boolean typed = !own.path("type").asText().equals("integer") || value.isInt();
    if (!listed || !fits || !typed) {
      faults.add(at + ": " + value);
    }
  }

  @Test
  void everyAnnotationSelectsTheVeryWords() throws java.io.IOException {
    Map<String, String> files = Workspace.files(DATA.resolve("annotations"));
    assertThat(files).isNotEmpty();
    int count = 0;
    for (String file : files.keySet()) {
      String page = Workspace.read(Path.of("site/sources", file.replace(".jsonld", ".html")));
      for (JsonNode item : json("annotations/" + file).get("items")) {
        JsonNode selectors = item.get("target").get("selector");
        String id = selectors.get(0).get("value").asText();
        String exact = selectors.get(1).get("exact").asText();
        String element = page.substring(page.indexOf("id=\"" + id + "\""));
        String text = element.substring(element.indexOf('>') + 1);
        assertThat(text.replaceAll("<[^>]+>", "").replace("&#39;", "'")).startsWith(exact);
        count++;
      }
    }
    assertThat(count).isEqualTo(Files.readAllLines(DATA.resolve("mentions.csv")).size() - 1);
  }

  @Test
  void everyTieHasAPageAndAnEdge() throws java.io.IOException {
    Set<String> pages = new TreeSet<>(Workspace.files(Path.of("site/dyads")).keySet());
    JsonNode ties = json("dossier.json").get("ties");
    assertThat(ties).hasSameSizeAs(pages);
    String graph = Files.readString(DATA.resolve("network.graphml"));
    assertThat(graph.split("<edge ", -1)).hasSize(ties.size() + 1);
  }

  @Test
  void theAddressesOfAnnotationsLeadToPlacesOfTheSite() throws java.io.IOException {
    int seen = 0;
    try (Stream<Path> files = Files.list(DATA.resolve("annotations"))) {
      for (Path file : files.toList()) {
        JsonNode page = JSON.readTree(Workspace.read(file));
        assertThat(page.get("@context").get(1).get("@base")).isEqualTo(page.get("id"));
        for (JsonNode item : page.get("items")) {
          JsonNode target = item.get("target");
          Path source = file.resolveSibling(target.get("source").asText()).normalize();
          String id = target.get("selector").get(0).get("value").asText();
          assertThat(Workspace.read(source)).contains("id=\"" + id + "\"");
          assertThat(file.resolveSibling(item.get("body").asText()).normalize()).isRegularFile();
          seen++;
        }
      }
    }
    assertThat(seen).isPositive();
  }
}
