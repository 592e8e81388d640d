package dossier.content;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import java.util.List;
import java.util.regex.Pattern;

/** What a file name must be to become an address: the same everywhere, and never a way out. */
public final class Slugs {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:[-_][a-z0-9]+)*");
  private static final int LONGEST = 120;

  /** Names that Windows keeps for devices, and the word by which sidecars say “nobody”. */
  private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|(?:com|lpt)[0-9]|none");

  private Slugs() {}

  /** The value of {@code formerly}: slugs or ids that a page had before. */
  static List<String> former(YamlMap yaml) {
    List<String> all = yaml.texts("formerly");
    for (String slug : all) {
      if (!sound(slug)) {
        yaml.wrong("formerly", "`" + slug + "` cannot have been an address", "");
      }
    }
    return all.stream().filter(Slugs::sound).distinct().toList();
  }

  /** Whether a name can be an address. */
  public static boolean sound(String slug) {
    return slug.length() <= LONGEST
        && SLUG.matcher(slug).matches()
        && !RESERVED.matcher(slug).matches();
  }

  static boolean check(String slug, String shown, Diagnostics diagnostics) {
    if (sound(slug)) {
      return true;
    }
    diagnostics.add(
        Rule.BAD_SLUG,
        Location.ofFile(shown),
        "`" + slug + "` cannot be an address",
        "name the file with a-z, 0-9 and single hyphens, at most "
            + LONGEST
            + " characters, and neither `none` nor a device of Windows (con, nul, com1)");
    return false;
  }
}
