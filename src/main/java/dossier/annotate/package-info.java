/**
 * Finds mentions: {@link dossier.annotate.Gazetteer} compiles the surface forms, {@link
 * dossier.annotate.Annotator} finds them in texts, {@link dossier.annotate.LinkChoice} decides
 * which become links.
 */
package dossier.annotate;
