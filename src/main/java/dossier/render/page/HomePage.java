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
 * @param sources the latest first
 * @param sure events that sources tell which do not lean on each other
 * @param open questions that the sources answer differently, and events that are disputed
 * @param counts what the dossier holds, in words
 */
public record HomePage(
    Frame frame,
    String text,
    List<Evidence> evidence,
    List<EntityLink> profiles,
    List<Timeline.Year> events,
    List<SourceLink> sources,
    List<EventLine> sure,
    List<EntityLink> open,
    List<String> counts) {}
