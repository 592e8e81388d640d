package dossier.render.page;

import java.util.List;

/**
 * {@code about.html}.
 *
 * @param frame around it
 * @param text as HTML
 * @param evidence cited paragraphs
 */
public record EssayPage(Frame frame, String text, List<Evidence> evidence) {}
