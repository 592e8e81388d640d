/** What templates receive: plain records, one a page kind, every address and word ready to show. */
package dossier.render.page;
