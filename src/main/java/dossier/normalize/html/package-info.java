/**
 * Front end for saved pages: the element that holds the story, the whole page as blocks, and what
 * the markup states about headline, authors and dates. With {@code check} the only code that knows
 * jsoup.
 */
package dossier.normalize.html;
