package dossier.model;

import dossier.diagnostic.Span;

/**
 * One occurrence of an entity in a text.
 *
 * @param slug the entity
 * @param span in the Markdown text, UTF-16 units, end exclusive
 * @param passage number of the paragraph, list item or quote it stands in, from 1
 * @param id stable id of its element on the page
 * @param misspelt whether the name is taken for a misspelling
 * @param linked whether the page shows it as a link
 */
public record Mention(
    String slug, Span span, int passage, String id, boolean misspelt, boolean linked)
    implements Comparable<Mention> {

  @Override
  public int compareTo(Mention other) {
    int byPlace = span.compareTo(other.span);
    return byPlace != 0 ? byPlace : slug.compareTo(other.slug);
  }
}
