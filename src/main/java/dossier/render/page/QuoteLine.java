package dossier.render.page;

import java.util.List;

/**
 * A quotation.
 *
 * @param href address of the paragraph
 * @param parts the words, parted where the narrator breaks them
 * @param kind direct, partial, written, headline or scare
 * @param speaker who said it
 * @param how stated, inferred or unknown
 * @param addressee to whom
 * @param date when it was said, in words; may be empty
 * @param chain those who passed it on, from the outlet to the speaker; empty unless there are more
 *     than the two
 * @param outlet who published it, or whose report a digest tells; may be empty
 * @param paragraph its number, or 0 for the head
 */
public record QuoteLine(
    String href,
    List<String> parts,
    String kind,
    PartyLink speaker,
    String how,
    PartyLink addressee,
    String date,
    List<PartyLink> chain,
    String outlet,
    int paragraph) {}
