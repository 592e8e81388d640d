package dossier.model;

import java.util.Optional;

/**
 * The original that a digest tells in its own words.
 *
 * @param citation of the original
 * @param sha256 of the original's capture
 * @param note one sentence on the original
 */
public record Retold(Citation citation, Optional<String> sha256, Optional<String> note) {}
