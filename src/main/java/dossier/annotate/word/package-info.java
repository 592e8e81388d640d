/**
 * Texts as words and marks, and sequences of words as a tree. Fast, since every word passes here.
 */
package dossier.annotate.word;
