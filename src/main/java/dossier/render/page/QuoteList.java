package dossier.render.page;

import java.util.List;

/**
 * Quotations on a page.
 *
 * @param lines the first of them
 * @param more how many more there are in {@code data/quotations.json}
 */
public record QuoteList(List<QuoteLine> lines, int more) {}
