/**
 * What commands change in the folder {@code content/}: words that pin citations, the register of
 * anchors, names of files. Builds change nothing there.
 */
package dossier.revise;
