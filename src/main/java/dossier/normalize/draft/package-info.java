/** A capture while it is being normalized: blocks and what is decided about them so far. */
package dossier.normalize.draft;
