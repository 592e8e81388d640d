package dossier.annotate.form;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * How writers spell one name: “and” or “&”, “Saint”, “St.” or “St”, umlauts as two letters, names
 * without their apostrophes, el- and al-.
 */
final class Spellings {
  private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’ʼʻʿʾ‘](?=\\p{L})");
  private static final Pattern SAINT = Pattern.compile("\\b(?:St\\.|St|Saint) (?=\\p{Lu})");

  /** The article of Arabic, as people of several countries say it. */
  private static final Pattern AL = Pattern.compile("\\b[Aa]l-(?=\\p{Lu})");

  private static final Pattern EL = Pattern.compile("\\b[Ee]l-(?=\\p{Lu})");
  private static final Map<String, String> TWO_LETTERS = twoLetters();

  private Spellings() {}

  private static Map<String, String> twoLetters() {
    Map<String, String> map = new LinkedHashMap<>();
    map.put("ä", "ae");
    map.put("ö", "oe");
    map.put("ü", "ue");
    map.put("ø", "oe");
    map.put("å", "aa");
    map.put("Ä", "Ae");
    map.put("Ö", "Oe");
    map.put("Ü", "Ue");
    map.put("Ø", "Oe");
    map.put("Å", "Aa");
    return map;
  }

  /** The other spellings of a form. */
  static Set<String> of(String form) {
    Set<String> all = new LinkedHashSet<>();
    all.add(form);
    spread(all, f -> f.replace(" & ", " and "));
    spread(all, f -> f.replace(" and ", " & "));
    spread(all, f -> SAINT.matcher(f).replaceAll("Saint "));
    spread(all, f -> SAINT.matcher(f).replaceAll("St. "));
    spread(all, f -> SAINT.matcher(f).replaceAll("St "));
    spread(all, f -> APOSTROPHE.matcher(f).replaceAll(""));
    spread(all, f -> AL.matcher(f).replaceAll(m -> m.group().equals("al-") ? "el-" : "El-"));
    spread(all, f -> EL.matcher(f).replaceAll(m -> m.group().equals("el-") ? "al-" : "Al-"));
    spread(all, Spellings::inTwoLetters);
    all.remove(form);
    return all;
  }

  private static void spread(Set<String> all, UnaryOperator<String> change) {
    for (String form : Set.copyOf(all)) {
      all.add(change.apply(form));
    }
  }

  private static String inTwoLetters(String form) {
    String changed = form;
    for (Map.Entry<String, String> letter : TWO_LETTERS.entrySet()) {
      changed = changed.replace(letter.getKey(), letter.getValue());
    }
    return changed;
  }
}
