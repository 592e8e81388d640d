package dossier.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Span;
import dossier.model.Audit;
import dossier.model.Capture;
import dossier.model.CaptureFormat;
import dossier.model.Sidecar;
import dossier.model.Source;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of a story knows where its capture has it. */
class PlacesTest {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private static final String PARAGRAPH =
      "The ferry&nbsp;office of Brindlewick &amp; Harrowfen said that caf\u00e9s on board reopen"
          + " <a href=\"/x\">soon</a>, and that the crew is complete.";

  @ParameterizedTest
  @MethodSource("dossier.normalize.PassesTest#captures")
  void everyWordStandsWhereTheStorySaysItDoes(Capture capture) {
    Source source =
        Normalizer.normalize(capture, Sidecar.none(), Optional.empty(), new Diagnostics())
            .orElseThrow();
    Matcher word = WORD.matcher(source.body());
    while (word.find()) {
      Span place = source.story().origin(new Span(word.start(), word.end()));
      String there =
          place
              .in(capture.text())
              .replaceAll("[\u00ad\u200b]|<[^>]*>", "")
              .replace("\u00e2\u20ac\u2122", "\u2019");
      assertThat(there).as("%s in %s", word.group(), capture.id()).isEqualTo(word.group());
    }
  }

  @Test
  void referencesAndTagsMoveNothing() {
    String html = page("<p>" + PARAGRAPH + "</p><p>" + PARAGRAPH.replace("soon", "later") + "</p>");
    Source source = Normalized.source(CaptureFormat.HTML, html);
    int at = source.body().indexOf("later");
    assertThat(source.story().origin(Span.of(at, 5)).start()).isEqualTo(html.indexOf("later"));
    int and = source.body().lastIndexOf('&');
    assertThat(source.story().origin(Span.of(and, 1)).in(html)).isEqualTo("&amp;");
    int crew = source.body().lastIndexOf("crew");
    assertThat(source.place(Span.of(crew, 4)).column())
        .isEqualTo(html.lastIndexOf("crew") - html.lastIndexOf('\n', html.lastIndexOf("crew")));
  }

  @Test
  void cellsOfTablesAndPreformattedTextHavePlaces() {
    String html =
        page(
            "<p>"
                + PARAGRAPH
                + "</p><table><tr><th>Port</th><th>Boats</th></tr>"
                + "<tr><td>Brindle&shy;wick</td><td>twelve | more</td></tr></table>"
                + "<p>"
                + PARAGRAPH.replace("soon", "later")
                + "</p><pre>first\nsecond line</pre>");
    Source source = Normalized.source(CaptureFormat.HTML, html);
    for (String words : new String[] {"Boats", "twelve", "more", "second line"}) {
      int at = source.body().indexOf(words);
      assertThat(at).as(words).isPositive();
      assertThat(source.story().origin(Span.of(at, words.length())).in(html)).isEqualTo(words);
    }
  }

  @Test
  void aStoryReadFromStructuredDataHasItsPlacesThere() {
    StringBuilder body = new StringBuilder();
    for (int boat = 1; boat <= 9; boat++) {
      body.append("Boat ").append(boat).append(" is called \\\"Sea Lark\\\" and sails again.\\n");
      body.append("Its master, Jo\\u00eblle Sample of pier ").append(boat).append(", said so. ");
    }
    String html =
        "<html><head><script type=\"application/ld+json\">\n{\"@type\": \"NewsArticle\", \"headline\":"
            + " \"The Sea Lark sails\",\n \"articleBody\": \""
            + body
            + "\"}\n</script></head><body><p>Sign in to read on.</p></body></html>";
    Source source = Normalized.source(CaptureFormat.HTML, html);
    int at = source.body().lastIndexOf("Sample");
    assertThat(source.story().origin(Span.of(at, 6)).start()).isEqualTo(html.lastIndexOf("Sample"));
    assertThat(source.story().origin(Span.of(source.body().indexOf("Joëlle"), 6)).in(html))
        .isEqualTo("Jo\\u00eblle");
  }

  @Test
  void aDamagedPlaceIsTheTokenItselfAlsoWhenTheWordsStandInACutLine() {
    String text =
        "The ferry inBrindlewick and more | Courier\nOther news | Herald\n\n"
            + ("The harbour office said on Monday that the boat would sail again from the old pier,"
                    + " as it had for years.\n\n")
                .repeat(1)
            + "Nobody inBrindlewick spoke against it, the office said, and the fares stay the same.\n\n"
            + "The crew of nine is complete, the master said, and the engine has been made good.\n";
    Source source = Normalized.source(CaptureFormat.TEXT, text);
    assertThat(source.audit().with(Audit.Fate.MARKED))
        .extracting(e -> e.span().start())
        .allMatch(start -> start > text.indexOf("Nobody"));
  }

  private static String page(String story) {
    return "<html><head><title>Ferries</title></head><body>\n<article><h1>Ferries sail</h1>\n"
        + story
        + "\n</article></body></html>";
  }
}
