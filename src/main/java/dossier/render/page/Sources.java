package dossier.render.page;

import java.util.List;

/**
 * {@code sources.html}.
 *
 * @param frame around it
 * @param sources by date
 */
public record Sources(Frame frame, List<SourceLink> sources) {}
