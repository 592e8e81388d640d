package dossier.normalize.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a name is that of a host: “Harbour Post” of {@code www.harbourpost.example}. */
public final class Hosts {
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ARTICLE = Pattern.compile("^the(?=\\p{L}{4})");

  /** Letters of a name: fewer prove nothing. */
  private static final int FEWEST = 4;

  private static final int LONG = 6;

  private Hosts() {}

  /** The host of an address, or what stands behind the sign of a mail address. */
  public static Optional<String> of(String address) {
    int mail = address.lastIndexOf('@');
    String rest = mail >= 0 ? address.substring(mail + 1) : address.replaceFirst("^[a-z]+://", "");
    String host = rest.split("[/:?#>\\s]", 2)[0].toLowerCase(Locale.ROOT);
    return host.indexOf('.') > 0 ? Optional.of(host) : Optional.empty();
  }

  /** Whether a label of the host is the words of a name, run together. */
  public static boolean names(String host, String name) {
    String run = run(name);
    return run.length() >= FEWEST && labels(host).contains(run);
  }

  /** The first words of a name that are a host's. */
  public static Optional<String> leading(String host, String name) {
    String[] words = name.strip().split("\\s+");
    for (int n = words.length; n > 0; n--) {
      String part = String.join(" ", Arrays.copyOf(words, n));
      if (names(host, part)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  /** The whole of a name of which the last words are a host's. */
  public static Optional<String> trailing(String host, String name) {
    String[] words = name.strip().split("\\s+");
    for (int from = 1; from < words.length; from++) {
      String part = String.join(" ", Arrays.copyOfRange(words, from, words.length));
      if (run(part).length() >= LONG && names(host, part)) {
        return Optional.of(name.strip());
      }
    }
    return Optional.empty();
  }

  private static List<String> labels(String host) {
    return Arrays.stream(host.split("\\."))
        .map(l -> ARTICLE.matcher(l.replace("-", "")).replaceFirst(""))
        .toList();
  }

  private static String run(String name) {
    String letters = OTHER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    return ARTICLE.matcher(letters).replaceFirst("");
  }
}
