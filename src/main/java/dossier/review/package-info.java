/** For reviewers: what a build would publish, and what changed between two finished sites. */
package dossier.review;
