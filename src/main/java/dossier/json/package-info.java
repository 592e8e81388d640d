/** JSON in and out: the only place that knows Jackson's mapper. */
package dossier.json;
