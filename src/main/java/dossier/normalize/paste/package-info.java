/**
 * Passes for pasted text that another program has put a frame around: exports of databases, mails,
 * printed pages, posts, press releases.
 */
package dossier.normalize.paste;
