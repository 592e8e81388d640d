package dossier.serve;

import dossier.markdown.Html;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What a page shows in the preview alone: what is wrong, and a script that loads it again. */
final class Additions {
  /** Addresses that no site has: a slug begins with a letter or a digit. */
  static final String FOLDER = "/.preview/";

  private Additions() {}

  /** A file of the preview itself; bytes of UTF-8. */
  static byte[] file(String name) {
    try (InputStream packed = Additions.class.getResourceAsStream("/serve/" + name)) {
      return packed.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page with what the preview adds to it. */
  static String to(String page, long version, String trouble) {
    String added = script(version) + (trouble.isEmpty() ? "" : sheet() + panel(trouble));
    int end = page.lastIndexOf("</body>");
    return end < 0 ? page + added : page.substring(0, end) + added + page.substring(end);
  }

  /** What stands where there is no page yet. */
  static String inPlaceOfPage(long version, String trouble) {
    return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Not built</title>"
        + "</head><body>"
        + sheet()
        + panel(trouble)
        + script(version)
        + "</body></html>";
  }

  private static String script(long version) {
    return "<script src=\"" + FOLDER + "reload.js\" data-version=\"" + version + "\"></script>";
  }

  private static String sheet() {
    return "<link rel=\"stylesheet\" href=\"" + FOLDER + "preview.css\">";
  }

  private static String panel(String trouble) {
    return "<section id=\"preview-trouble\" role=\"alert\"><h2>Not built: this is the last good page</h2>"
        + "<p>Mend what is listed here and save; the page follows by itself.</p><pre tabindex=\"0\">"
        + Html.escape(trouble)
        + "</pre></section>";
  }

  /** What the script loads to be told of a change: a call, or nothing. */
  static byte[] news(long old, long now) {
    return (now > old ? "previewChanged();\n" : "").getBytes(StandardCharsets.UTF_8);
  }
}
