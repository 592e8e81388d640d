/** Front end for text pasted from a screen: each line that is not blank is a block. */
package dossier.normalize.text;
