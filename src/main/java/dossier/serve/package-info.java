/** Shows a dossier to its editor while it is written: on this machine, and to nobody else. */
package dossier.serve;
