/**
 * What speaks for and against a piece of a saved page being story: signs, and the weights that they
 * were found to have on pages of which the story is known.
 */
package dossier.normalize.weigh;
