/** Puts a finished site in the place of the old one, whole or not at all. */
package dossier.publish;
