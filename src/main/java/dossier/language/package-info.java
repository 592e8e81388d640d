/**
 * What is known of languages and letters, as data: one file of words a language. Every stage may
 * ask it; it knows none of them.
 */
package dossier.language;
