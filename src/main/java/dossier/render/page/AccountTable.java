package dossier.render.page;

import java.util.List;

/**
 * A question and what the sources answer.
 *
 * @param question as the editor asks it
 * @param agreement whether they agree, in words
 * @param answers by date
 */
public record AccountTable(String question, String agreement, List<Answer> answers) {

  /**
   * An answer.
   *
   * @param value in the editor's words
   * @param date for which it holds, in words; may be empty
   * @param href address of the paragraph
   * @param outlet who says so
   * @param paragraph its number, or 0 for the whole source
   */
  public record Answer(String value, String date, String href, String outlet, int paragraph) {}
}
