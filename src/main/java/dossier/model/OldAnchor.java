package dossier.model;

import dossier.diagnostic.Location;

/**
 * An anchor that went out of use and must still lead somewhere.
 *
 * @param source id of the source
 * @param old the anchor that was once given out
 * @param now the anchor that took its place
 * @param place where it is listed
 */
public record OldAnchor(String source, String old, String now, Location place) {}
