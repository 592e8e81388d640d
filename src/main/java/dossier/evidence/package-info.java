/**
 * Who said what to whom, as the sources give it: quotations, their speakers, chains of telling, and
 * statements that several sources tell. Knows texts and nouns; meets other stages in the model.
 */
package dossier.evidence;
