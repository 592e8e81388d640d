/** Dates as pages state them. */
package dossier.normalize.date;
