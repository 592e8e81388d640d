/**
 * What is wrong, where, and what to do: rules, findings and the forms they are written in. Every
 * other package may use this one; it uses only {@code json}.
 */
package dossier.diagnostic;
