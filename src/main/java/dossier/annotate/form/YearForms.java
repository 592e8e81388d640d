package dossier.annotate.form;

import dossier.model.SurfaceForm.Origin;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Events that are told apart by their year, which may stand on either side of the name. */
final class YearForms {
  private static final Pattern BEHIND =
      Pattern.compile("(?<name>.*\\p{L}.*?)(?:,| of| in)? (?<year>\\d{4})");
  private static final Pattern BEFORE = Pattern.compile("(?<year>\\d{4}) (?<name>.*\\p{L}.*)");

  private YearForms() {}

  /** Adds them; the name without its year only where the text has it with the year. */
  static void add(String base, FormList forms) {
    Matcher behind = BEHIND.matcher(base);
    Matcher m = behind.matches() ? behind : BEFORE.matcher(base);
    if (!m.matches()) {
      return;
    }
    String name = m.group("name");
    String year = m.group("year");
    for (String form : new String[] {" ", ", ", " of ", " in "}) {
      forms.add(name + form + year, Origin.SHORT);
    }
    forms.add(year + " " + name, Origin.SHORT);
    forms.add(name, Origin.PART);
  }
}
