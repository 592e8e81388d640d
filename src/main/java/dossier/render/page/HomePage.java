package dossier.render.page;

import java.util.List;

/**
 * {@code home.html}.
 *
 * @param frame around it
 * @param text the editors' text as HTML
 * @param evidence cited paragraphs
 * @param profiles mentioned most
 * @param events at the heart of the dossier, by date
 * @param sources all or the latest
 * @param counts what the dossier holds
 */
public record HomePage(
    Frame frame,
    String text,
    List<Evidence> evidence,
    List<EntityLink> profiles,
    List<Timeline.Year> events,
    List<SourceLink> sources,
    List<Fact> counts) {}
