package dossier.annotate.judge;

import java.util.ArrayList;
import java.util.List;

/**
 * What a text holds of surface forms, in order.
 *
 * @param free hits that no shield covers
 * @param shielded hits inside longer names and everyday words
 */
public record Hits(List<Hit> free, List<Hit> shielded) {
  /** No hits yet. */
  public Hits() {
    this(new ArrayList<>(), new ArrayList<>());
  }
}
