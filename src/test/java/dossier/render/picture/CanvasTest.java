package dossier.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

/** Shapes in few colours with soft edges. */
class CanvasTest {
  private final Canvas canvas = new Canvas(6, 4);

  private String rows() {
    StringBuilder rows = new StringBuilder();
    byte[] pixels = canvas.pixels();
    for (int i = 0; i < pixels.length; i++) {
      rows.append(i > 0 && i % 6 == 0 ? "/" : "").append((char) (pixels[i] + '0'));
    }
    return rows.toString();
  }

  @Test
  void whatAShapeCoversWholeHasItsColour() {
    canvas.fill(new Rectangle2D.Double(1, 1, 3, 2), 0);
    assertThat(rows()).isEqualTo("000000/055500/055500/000000");
  }

  @Test
  void aPixelCoveredInPartHasAStepOfTheColour() {
    canvas.fill(new Rectangle2D.Double(1.6, 1, 2, 1), 0);
    assertThat(rows()).isEqualTo("000000/025300/000000/000000");
  }

  @Test
  void aRowCoveredByHalfHasHalfTheColour() {
    canvas.fill(new Rectangle2D.Double(0, 0.5, 6, 1.5), 0);
    assertThat(rows()).isEqualTo("333333/555555/000000/000000");
  }

  @Test
  void aSecondColourHasItsOwnSteps() {
    canvas.fill(new Rectangle2D.Double(0, 0, 1, 1), 1);
    assertThat(canvas.pixels()[0]).isEqualTo((byte) 10);
  }

  @Test
  void whatReachesBeyondTheEdgeIsCutOff() {
    canvas.fill(new Rectangle2D.Double(-5, -5, 7, 50), 0);
    assertThat(rows()).isEqualTo("550000/550000/550000/550000");
  }

  @Test
  void aHoleInALetterStaysOpen() {
    Area ring = new Area(new Rectangle2D.Double(0, 0, 6, 4));
    ring.subtract(new Area(new Rectangle2D.Double(2, 1, 2, 2)));
    canvas.fill(ring, 0);
    assertThat(rows()).isEqualTo("555555/550055/550055/555555");
  }

  @Test
  void strokesThatOverlapAreFilledOnce() {
    GeneralPath strokes = new GeneralPath(new Rectangle2D.Double(0, 0, 4, 2));
    strokes.append(new Rectangle2D.Double(2, 0, 4, 2), false);
    canvas.fill(strokes, 0);
    assertThat(rows()).isEqualTo("555555/555555/000000/000000");
  }
}
