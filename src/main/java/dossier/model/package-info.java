/**
 * The nouns of a dossier: capture, source, citation, profile, event, mention. Every stage meets the
 * others here and nowhere else. All values are immutable; nothing here reads, writes or renders.
 */
package dossier.model;
