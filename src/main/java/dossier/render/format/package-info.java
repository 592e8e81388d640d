/** Writers of the formats in which others take the dossier away; they know nothing of its nouns. */
package dossier.render.format;
