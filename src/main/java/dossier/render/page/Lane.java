package dossier.render.page;

/**
 * The place of an event within the year in which it begins: 120 units are the year, 10 a month; 10
 * are the height.
 *
 * @param path of an SVG: a dot for a day, a bar for longer; round if it took place, pointed if it
 *     was planned, square if it is disputed; an arrow where it goes on beyond the year
 * @param type status of the event; {@code doubt} when its date is in doubt, {@code long} when it is
 *     known no better than to some months
 */
public record Lane(String path, String type) {}
