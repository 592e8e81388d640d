package dossier.annotate;

import java.util.ArrayList;
import java.util.List;

/**
 * What a text holds of surface forms, in order.
 *
 * @param free hits that no shield covers
 * @param shielded hits inside longer names and everyday words
 */
record Hits(List<Hit> free, List<Hit> shielded) {
  Hits() {
    this(new ArrayList<>(), new ArrayList<>());
  }
}
