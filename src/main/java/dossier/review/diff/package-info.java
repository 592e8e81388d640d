/**
 * Compares two finished sites by what stays the same: pages by their address or the one that leads
 * on, paragraphs by anchor and words, mentions by place, citations by the paragraph they lead to.
 */
package dossier.review.diff;
