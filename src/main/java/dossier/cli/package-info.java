/** The command line: words, exit codes, and the only place that knows picocli. */
package dossier.cli;
