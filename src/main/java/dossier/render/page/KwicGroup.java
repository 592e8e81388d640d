package dossier.render.page;

import java.util.List;

/**
 * The mentions of one entity in one source.
 *
 * @param source the source
 * @param lines its mentions in order
 */
public record KwicGroup(SourceLink source, List<Kwic> lines) {}
