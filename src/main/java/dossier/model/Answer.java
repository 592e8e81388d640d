package dossier.model;

import dossier.diagnostic.Location;
import java.util.Optional;

/**
 * An editor's word that a note needs nothing done.
 *
 * @param rule id of the rule that noted it, such as {@code A306}
 * @param text what the note is about; empty if it is about the capture as a whole
 * @param place where the editor says so
 */
public record Answer(String rule, Optional<String> text, Location place) {}
