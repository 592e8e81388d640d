package dossier.annotate.office;

import dossier.annotate.word.Tokens;
import dossier.model.EdtfDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a sentence speaks of another time than its text: “In 2016, the mayor of”. */
final class OtherTime {
  private static final Set<String> ENDS = Set.of(".", "!", "?");
  private static final int YEAR = 4;

  private OtherTime() {}

  /**
   * Whether the sentence around an office names another year before it, or says “at the time”.
   *
   * @param from first token of the office
   * @param to one past its last token
   */
  static boolean of(Tokens tokens, int from, int to, Optional<EdtfDate> date) {
    for (int i = from - 1; i >= 0 && !ends(tokens, i); i--) {
      if (date.isPresent() && year(tokens, i) && !covers(date.get(), tokens.get(i).text())) {
        return true;
      }
    }
    for (List<String> phrase : tokens.language().then()) {
      if (stands(phrase, tokens, to)) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(Tokens tokens, int at) {
    return ENDS.contains(tokens.get(at).text());
  }

  private static boolean year(Tokens tokens, int at) {
    String text = tokens.get(at).text();
    boolean digits = text.length() == YEAR && text.chars().allMatch(Character::isDigit);
    return digits && (text.startsWith("1") || text.startsWith("20"));
  }

  private static boolean covers(EdtfDate date, String year) {
    int number = Integer.parseInt(year);
    return date.sortDay().getYear() <= number && number <= date.latest().getYear();
  }

  private static boolean stands(List<String> phrase, Tokens tokens, int at) {
    for (int i = 0; i < phrase.size(); i++) {
      if (at + i >= tokens.size() || !tokens.wordIs(at + i, phrase.get(i))) {
        return false;
      }
    }
    return true;
  }
}
