/**
 * A capture becomes a source: front ends ({@code text}, {@code html}) cut it into blocks, dull
 * passes ({@code pass}) decide block by block what is story, metadata or furniture, and every
 * decision is recorded. {@link dossier.normalize.Normalizer} lists the passes in order.
 */
package dossier.normalize;
