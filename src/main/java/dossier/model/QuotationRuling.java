package dossier.model;

import dossier.diagnostic.Location;
import java.util.Optional;

/**
 * What an editor says of a quotation, against what the build found.
 *
 * @param text exact words of it
 * @param speaker slug; {@code none} for nobody known; empty to leave what was found
 * @param addressee slug or {@code none}, likewise
 * @param kind likewise
 * @param refused whether it is no quotation at all
 * @param place where the editor wrote it
 */
public record QuotationRuling(
    String text,
    Optional<String> speaker,
    Optional<String> addressee,
    Optional<Quotation.Kind> kind,
    boolean refused,
    Location place) {}
