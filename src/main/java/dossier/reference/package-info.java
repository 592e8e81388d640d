/** Checks that everything named is there: citations, entities, anchors. The rules of letter M. */
package dossier.reference;
