/**
 * Inspects finished HTML as a browser would meet it, and knows nothing of the model, so that it
 * cannot inherit the renderer's mistakes.
 */
package dossier.check;
