package dossier.render;

import dossier.json.Json;
import dossier.model.Settings;
import dossier.render.page.Frame;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes the frame of a page. */
final class Frames {
  private static final int LONGEST_DESCRIPTION = 195;
  private static final int SHORTEST_DESCRIPTION = 50;
  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "iw", "ur", "yi");

  private final Settings settings;
  private final int peeks;
  private final Previews previews;

  /**
   * Makes frames.
   *
   * @param peeks how many files hold what links show of their pages
   * @param previews the pictures that others show of a page
   */
  Frames(Settings settings, int peeks, Previews previews) {
    this.settings = settings;
    this.peeks = peeks;
    this.previews = previews;
  }

  /** What differs from page to page. */
  record Spec(
      String path,
      String title,
      String description,
      String section,
      String type,
      Object jsonLd,
      List<Frame.Meta> meta) {}

  Frame frame(Spec spec) {
    return frame(spec, Urls.root(spec.path()), true, spec.path(), "");
  }

  /**
   * The frame of a page at an address out of use, whose canonical address is another.
   *
   * @param atOnce whether readers without script are sent there at once, to the top of that page
   */
  Frame moved(Spec spec, String target, boolean atOnce) {
    String root = Urls.root(spec.path());
    return frame(spec, root, true, target, atOnce ? root + target : "");
  }

  /** The frame of {@code 404.html}, whose links all begin with the public address. */
  Frame absolute(Spec spec) {
    return frame(spec, settings.base().toString(), false, spec.path(), "");
  }

  /** Which way a language is written. */
  static String direction(String language) {
    return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(language).getLanguage()) ? "rtl" : "ltr";
  }

  /**
   * What a page may load: its own files; on {@code 404.html} those of the public address. The one
   * script in the page, its structured data, is named by its hash: no other can stand there. What
   * is loaded bears a word as well, for readers of files from disk that hold a file to be no part
   * of its site; it follows from what the page is, so that it stays while the page does.
   */
  private String policy(boolean indexed, String data) {
    String self =
        indexed
            ? "'self'"
            : "'self' " + settings.base().getScheme() + "://" + settings.base().getAuthority();
    String own = self + " 'nonce-" + nonce(data) + "'";
    return "default-src 'none'; style-src "
        + own
        + "; script-src "
        + own
        + " 'sha256-"
        + hash(data)
        + "'"
        + "; img-src "
        + self
        + "; connect-src "
        + self
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  private static String nonce(String data) {
    return hash("nonce " + data).substring(0, 16).replace('+', '-').replace('/', '_');
  }

  String address(String path) {
    return settings.base() + path;
  }

  /** The way from the home page to a page, over the list of its section. */
  JsonLd.Thing crumbs(String section, String list, String title, String path) {
    return JsonLd.breadcrumbs(
        List.of(
            JsonLd.crumb(1, settings.title(), address("index.html")),
            JsonLd.crumb(2, list, address(section + ".html")),
            JsonLd.crumb(3, title, address(path))));
  }

  private Frame frame(Spec spec, String root, boolean indexed, String canonical, String onward) {
    String data = Json.forScript(spec.jsonLd());
    List<Frame.Nav> nav = PageKind.menu().stream().map(k -> entry(k, root, spec)).toList();
    return new Frame(
        settings.language(),
        direction(settings.language()),
        spec.title(),
        settings.title(),
        description(spec),
        address(canonical),
        root,
        spec.section(),
        spec.type(),
        address(previews.of(canonical)),
        nav,
        data,
        settings.licence().orElse(""),
        spec.meta(),
        policy(indexed, data),
        indexed,
        peeks,
        nonce(data),
        onward);
  }

  private static Frame.Nav entry(PageKind kind, String root, Spec spec) {
    String own = kind.section();
    return new Frame.Nav(
        root + kind.address(),
        "nav." + own,
        own.equals(spec.section()),
        kind.address().equals(spec.path()));
  }

  /** Search engines show 50 to 200 characters: short ones are filled up with the dossier's own. */
  private String description(Spec spec) {
    String own = spec.description().isBlank() ? spec.title() : spec.description();
    String text = own.length() < SHORTEST_DESCRIPTION ? own + " – " + settings.description() : own;
    return Press.shortened(text, LONGEST_DESCRIPTION);
  }
}
