/**
 * What stays the same when text changes. A paragraph keeps its anchor ({@link
 * dossier.identity.Recognition}), because the register of anchors holds a sketch of its words; a
 * citation stays on its words ({@link dossier.identity.Citing}), because it is pinned to some of
 * them ({@link dossier.identity.Pin}). Every stage asks here and nowhere else.
 */
package dossier.identity;
