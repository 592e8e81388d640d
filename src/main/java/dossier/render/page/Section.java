package dossier.render.page;

/**
 * A section of a long page, as its contents list names it.
 *
 * @param id of its heading
 * @param key message key of its name
 */
public record Section(String id, String key) {}
