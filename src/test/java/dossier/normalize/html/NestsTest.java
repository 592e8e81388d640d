package dossier.normalize.html;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.normalize.draft.Nest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class NestsTest {
  private final Document page =
      Jsoup.parse(
          "<body><div class='a'><p id='one'>x <b>bold</b></p><p id='two'>y</p></div>"
              + "<div class='b'><p class='t'>z</p><p class='t'>z</p></div>"
              + "<div class='b'><p class='t'>z</p></div>"
              + "<section><table><tr><td>cell <i>i</i></td></tr></table></section></body>");
  private final Nests nests = new Nests();

  private Nest of(String selector, int index) {
    return nests.of(page.select(selector).get(index));
  }

  @Test
  void elementsWithinALineBelongToTheOneThatSetsItApart() {
    assertThat(of("b", 0)).isEqualTo(of("p", 0));
    assertThat(of("i", 0)).isEqualTo(of("td", 0));
    assertThat(of("td", 0)).isNotEqualTo(of("tr", 0));
  }

  @Test
  void nameClassAndIdTellWhatIsCalledAlike() {
    assertThat(of("p.t", 0).own()).isEqualTo(of("p.t", 2).own());
    assertThat(of("p", 0).own()).isNotEqualTo(of("p", 1).own());
    assertThat(of("p", 0).own()).isNotEqualTo(of("p.t", 0).own());
  }

  @Test
  void theTrailAsksForNamesOnly() {
    assertThat(of("p", 0).trail()).isEqualTo(of("p.t", 0).trail());
    assertThat(of("p", 0).trail()).isNotEqualTo(of("div", 0).trail());
    assertThat(of("p", 0).trail()).isNotEqualTo(of("td", 0).trail());
  }

  @Test
  void whatIsAroundItsOwnIsCalledAlike() {
    assertThat(of("p", 0).around()).isEqualTo(of("p", 1).around());
    assertThat(of("p.t", 0).around()).isEqualTo(of("p.t", 2).around());
    assertThat(of("p", 0).around()).isNotEqualTo(of("p.t", 0).around());
  }

  @Test
  void depthCountsFromTheBody() {
    assertThat(nests.of(page.body()).depth()).isEqualTo(1);
    assertThat(of("p", 0).depth()).isEqualTo(3);
    assertThat(of("td", 0).depth()).isEqualTo(6);
    assertThat(of("p", 0).furniture()).isFalse();
    assertThat(of("p", 0).asFurniture().furniture()).isTrue();
  }

  /** Elements below the two hundredth are as good as equally deep. */
  @Test
  void depthEnds() {
    Document deep = Jsoup.parse("<div>".repeat(300) + "x");
    assertThat(new Nests().of(deep.select("div").last()).depth()).isEqualTo(200);
    assertThat(new Nests().of(deep.select("div").get(198)).depth()).isEqualTo(200);
    assertThat(new Nests().of(deep.select("div").get(197)).depth()).isEqualTo(199);
  }
}
