package dossier.annotate.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What English makes of the formal names of states and their offices: “Republic of Exampla” is
 * Exampla, “United States Department of Tides” is U.S. Department of Tides and Tides Department.
 */
public final class Formal {
  private static final Pattern STATE =
      Pattern.compile(
          "(?:The )?(?:(?:People's|Democratic|Federal|Federative|Islamic|Socialist|Arab) )*"
              + "(?:Republic|Kingdom|State|Commonwealth|Principality|Sultanate) of (?:the )?"
              + "(?<place>\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)");
  private static final Pattern OFFICE =
      Pattern.compile("(?<kind>Ministry|Department) of (?:the )?(?<field>\\p{Lu}[\\p{L}, ]+)");
  private static final String AMERICAN = "United States ";

  private Formal() {}

  /** The short name of a state, from its formal one. */
  public static Set<String> state(String name) {
    Set<String> forms = new LinkedHashSet<>();
    Matcher state = STATE.matcher(name);
    if (state.matches()) {
      forms.add(state.group("place"));
    }
    if (name.equals("United States of America")) {
      forms.add("United States");
    }
    return forms;
  }

  /** “U.S. Air Force” for “United States Air Force”. */
  public static List<String> american(String name) {
    if (!name.startsWith(AMERICAN) || name.startsWith(AMERICAN + "of ")) {
      return List.of();
    }
    String rest = name.substring(AMERICAN.length());
    return List.of("U.S. " + rest, "US " + rest);
  }

  /** Names without the state they belong to, and “Tides Ministry”; the text must name the state. */
  public static Set<String> offices(String name) {
    Set<String> forms = new LinkedHashSet<>();
    boolean american = name.startsWith(AMERICAN) && !name.startsWith(AMERICAN + "of ");
    String own = american ? name.substring(AMERICAN.length()) : name;
    if (own.indexOf(' ') > 0) {
      forms.add(own);
    }
    Matcher office = OFFICE.matcher(own);
    if (office.matches()) {
      String turned = office.group("field") + " " + office.group("kind");
      forms.add(turned);
      if (american) {
        forms.add("US " + turned);
        forms.add("U.S. " + turned);
      }
    }
    forms.remove(name);
    return forms;
  }

  /** Whether a name begins with the United States. */
  public static boolean ofAmerica(String name) {
    return name.startsWith(AMERICAN);
  }

  /** Whether a text names the United States, spelt out or short. */
  public static boolean namesAmerica(String text) {
    return text.contains(AMERICAN.strip()) || text.matches("(?s).*\\b(?:U\\.S\\.|US\\b).*");
  }
}
