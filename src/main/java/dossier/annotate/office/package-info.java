/** Offices, and who held them at the date of a text. */
package dossier.annotate.office;
