package dossier.render.page;

/**
 * {@code 404.html}; its frame's root is the public address, since it is served at any depth.
 *
 * @param frame around it
 */
public record NotFound(Frame frame) {}
