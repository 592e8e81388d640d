package dossier.render.page;

/**
 * Somebody who speaks, hears or passes on.
 *
 * @param name as the dossier or the text names them; empty if nobody is named
 * @param href the profile; may be empty
 */
public record PartyLink(String name, String href) {}
