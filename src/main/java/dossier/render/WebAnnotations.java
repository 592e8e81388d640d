package dossier.render;

import com.fasterxml.jackson.annotation.JsonProperty;
import dossier.json.Json;
import dossier.markdown.Passage;
import dossier.model.Mention;
import dossier.model.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The mentions of a source in the Web Annotation Data Model (W3C, 2017): each with an id that
 * lasts, its exact text, and what stands before and behind it, as far as the rights to the source
 * allow.
 */
final class WebAnnotations {
  private static final int CONTEXT = 32;

  private WebAnnotations() {}

  private record Base(@JsonProperty("@base") String base) {}

  private record Annotation(
      String id, String type, String motivation, String body, Target target) {}

  private record Target(String source, List<Selector> selector) {}

  private record Selector(
      String type,
      Optional<String> value,
      Optional<String> exact,
      Optional<String> prefix,
      Optional<String> suffix) {}

  /** One annotation a line; addresses are relative to that of the file, which it states. */
  static String of(Source source, Press press) {
    String file = Urls.annotations(source);
    String own = press.edition().dossier().settings().base() + file;
    String root = Urls.root(file);
    Map<Integer, Passage> passages = new HashMap<>();
    press.story(source).passages().forEach(p -> passages.put(p.number(), p));
    List<String> items = new ArrayList<>();
    for (Mention m : press.mentions(source)) {
      press
          .entity(m.slug())
          .ifPresent(
              e ->
                  items.add(
                      Json.compact(
                          new Annotation(
                              "#" + m.id(),
                              "Annotation",
                              "identifying",
                              root + Urls.entity(e),
                              new Target(
                                  root + Urls.source(source),
                                  selectors(source, m, passages.get(m.passage())))))));
    }
    return "{\"@context\":[\"http://www.w3.org/ns/anno.jsonld\","
        + Json.compact(new Base(own))
        + "],\n\"id\":"
        + Json.compact(own)
        + ",\"type\":\"AnnotationPage\",\"items\":[\n"
        + String.join(",\n", items)
        + "\n]}\n";
  }

  private static List<Selector> selectors(Source source, Mention mention, Passage passage) {
    Optional<String> no = Optional.empty();
    String id = Shown.all(source) ? mention.id() : passage.anchor();
    Selector fragment = new Selector("FragmentSelector", Optional.of(id), no, no, no);
    if (!Shown.paragraph(source, passage)) {
      return List.of(fragment);
    }
    String plain = passage.plain();
    int end = Math.min(plain.length(), passage.plainOffset(mention.span().end()));
    int start = Math.min(end, passage.plainOffset(mention.span().start()));
    Selector quote =
        new Selector(
            "TextQuoteSelector",
            no,
            Optional.of(plain.substring(start, end)),
            Optional.of(plain.substring(safe(plain, Math.max(0, start - CONTEXT)), start)),
            Optional.of(
                plain.substring(end, safe(plain, Math.min(plain.length(), end + CONTEXT)))));
    return List.of(fragment, quote);
  }

  /** An offset that does not part a pair of surrogates. */
  private static int safe(String text, int at) {
    boolean within =
        at > 0
            && at < text.length()
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1));
    return within ? at - 1 : at;
  }
}
