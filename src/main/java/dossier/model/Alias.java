package dossier.model;

/**
 * A further name of an entity.
 *
 * @param text as it stands in running text
 * @param anyCase whether capitals do not matter
 */
public record Alias(String text, boolean anyCase) {}
