/** Which entity a stretch of text names, if any: shields, evidence, namesakes. Precision first. */
package dossier.annotate.judge;
