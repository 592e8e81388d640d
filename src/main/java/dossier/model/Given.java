package dossier.model;

/**
 * An anchor that was given out, as the register of the dossier has it.
 *
 * @param anchor the id on the source page, such as {@code p-1a2b3c4d}
 * @param sketch of the words that it led to; see {@code dossier.identity.Sketch}
 * @param line of the register, from 1
 * @param column of the register, from 1
 */
public record Given(String anchor, String sketch, int line, int column) {}
