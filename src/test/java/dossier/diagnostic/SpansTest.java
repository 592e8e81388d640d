package dossier.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpansTest {

  /** The same answers as walking all of them. */
  @Test
  void answersAsAWalkWould() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<Span> all = new ArrayList<>();
      for (int i = random.nextInt(6); i > 0; i--) {
        all.add(span(random));
      }
      Spans spans = Spans.of(all);
      for (int i = 0; i < 50; i++) {
        Span asked = span(random);
        assertThat(spans.overlap(asked)).isEqualTo(all.stream().anyMatch(asked::overlaps));
        assertThat(spans.exceed(asked))
            .isEqualTo(all.stream().anyMatch(s -> s.contains(asked) && !s.equals(asked)));
      }
    }
  }

  private static Span span(Random random) {
    int start = random.nextInt(20);
    return new Span(start, start + 1 + random.nextInt(6));
  }
}
