/** The forms under which entities are named: derived, compiled, and found exactly or nearly. */
package dossier.annotate.form;
