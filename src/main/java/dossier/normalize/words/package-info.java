/**
 * What pages and exports say around a story, as data: one file of wordings a language. How to add a
 * language is a page of the handbook and needs no Java.
 */
package dossier.normalize.words;
