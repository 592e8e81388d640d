package dossier.annotate.text;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.diagnostic.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names within handles, hashtags, file names and addresses are none. */
class AddressesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@Tarn sang             | true",
        "#Tarn sang             | true",
        "a_Tarn sang            | true",
        "Tarn.pdf               | true",
        "Tarn@moss              | true",
        "Tarn_report            | true",
        "Tarn/news              | true",
        "Tarn. News             | false",
        "Tarn.News              | false",
        "Tarn/Moss talks        | false",
        "www.Tarn is            | true",
        "It ended.Tarn sang     | true",
        "It cost 5.Tarn sang    | false",
        "//Tarn is              | true",
        "5/news/Tarn is         | false",
        "moss/Tarn talks        | false",
        "2/Tarn is              | true",
        "Tarn                   | false",
        "(Tarn)                 | false"
      })
  void addresses(String text, boolean address) {
    int at = text.indexOf("Tarn");
    assertThat(Addresses.touch(text, new Span(at, at + 4))).isEqualTo(address);
  }
}
