/**
 * Stretches of a text in which names may stand, and those in which none is one: decided ones,
 * titles of works, addresses.
 */
package dossier.annotate.text;
