package dossier.json;

/**
 * Where and why a text is no JSON.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units
 * @param message in words
 */
public record JsonFault(int line, int column, String message) {}
