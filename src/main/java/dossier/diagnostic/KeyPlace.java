package dossier.diagnostic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a file says a value under a key; nouns do not carry the places of their keys. */
public final class KeyPlace {
  private KeyPlace() {}

  /** The first such place behind the key; the file if the value is written otherwise. */
  public static Location of(TextFile file, String key, String value) {
    Matcher m =
        Pattern.compile("(?s)\\b" + key + ":.*?(?<![\\w-])(" + Pattern.quote(value) + ")(?![\\w-])")
            .matcher(file.text());
    return m.find() ? file.at(new Span(m.start(1), m.end(1))) : Location.ofFile(file.path());
  }
}
