/**
 * The passes, one small file each. A pass decides about open blocks only, and knows no other pass.
 */
package dossier.normalize.pass;
