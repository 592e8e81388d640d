package dossier.normalize.text;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Span;
import dossier.model.Traced;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownLinkTest {

  private static String texts(String markdown) {
    Traced whole = Traced.of(markdown, new Span(0, markdown.length()));
    return MarkdownLink.texts(whole, MarkdownLink.in(markdown)).text();
  }

  @Test
  void aLinkIsReducedToItsWordsWhichKeepTheirPlace() {
    String markdown = "The &amp; [crew](https://x.org \"t\") of ![the ship](y) sailed.";
    Traced whole = Traced.of(markdown, new Span(0, markdown.length()));
    Traced texts = MarkdownLink.texts(whole, MarkdownLink.in(markdown));
    assertThat(texts.text()).isEqualTo("The &amp; crew of the ship sailed.");
    int at = texts.text().indexOf("crew");
    assertThat(texts.origin(new Span(at, at + 4)).in(markdown)).isEqualTo("crew");
  }

  @Test
  void whatIsNoLinkStays() {
    for (String text : List.of("[a] (b)", "[a](b", "[a", "a](b)", "[]", "[a][b]", "![")) {
      assertThat(texts(text)).isEqualTo(text);
    }
    assertThat(texts("[a [b](c)")).isEqualTo("a [b");
    assertThat(texts("[a] [b](c)")).isEqualTo("[a] b");
  }

  @Test
  void onlyPicturesAreOnlyPictures() {
    assertThat(MarkdownLink.onlyPictures("![a](b) ![c](d)\n")).isTrue();
    assertThat(MarkdownLink.onlyPictures("![a](b) c")).isFalse();
    assertThat(MarkdownLink.onlyPictures("a ![a](b)")).isFalse();
    assertThat(MarkdownLink.onlyPictures("[a](b)")).isFalse();
    assertThat(MarkdownLink.onlyPictures("")).isFalse();
  }
}
