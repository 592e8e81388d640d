/** What a program that builds again and again need not do again. */
package dossier.recall;
