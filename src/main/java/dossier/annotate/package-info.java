/**
 * Finds mentions. {@link dossier.annotate.Annotator} leads a text through the rooms: {@code word}
 * cuts it, {@code text} says where names may stand, {@code form} finds them, {@code judge} decides
 * whom they name, {@code office} resolves offices by date. {@link dossier.annotate.LinkChoice} then
 * decides which become links.
 */
package dossier.annotate;
