package dossier.check;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Rule;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Ids are unique; no code stands in the page. */
final class Markup implements Check {
  private static final Pattern SCHEME =
      Pattern.compile("(?i)[\\x00-\\x20]*(?:javascript|data:text|vbscript)");
  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "formaction", "xlink:href", "data");

  @Override
  public void inspect(Page page, Diagnostics diagnostics) {
    Set<String> seen = new HashSet<>();
    for (Element element : page.elements()) {
      if (!element.id().isEmpty() && !seen.add(element.id())) {
        diagnostics.add(
            Rule.DUPLICATE_ID, page.place(element), "id `" + element.id() + "` is given twice", "");
      }
      code(page, element, diagnostics);
    }
  }

  private static void code(Page page, Element element, Diagnostics diagnostics) {
    String tag = element.normalName();
    boolean script =
        tag.equals("script")
            && !element.hasAttr("src")
            && !element.hasAttr("href")
            && !element.attr("type").equalsIgnoreCase("application/ld+json");
    if (script || (tag.equals("style") && !page.isDrawing())) {
      report(page, element, "a `" + tag + "` element holds code", diagnostics);
    }
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      boolean handler = isHandler(name) && !(page.isDrawing() && name.equals("style"));
      boolean scheme = ADDRESSES.contains(name) && SCHEME.matcher(attribute.getValue()).lookingAt();
      if (handler || scheme) {
        report(page, element, "attribute `" + attribute.getKey() + "` holds code", diagnostics);
      }
    }
  }

  private static boolean isHandler(String name) {
    boolean on = name.startsWith("on") && name.length() > 2;
    return on && name.chars().skip(2).allMatch(c -> c >= 'a' && c <= 'z')
        || name.equals("style")
        || name.equals("srcdoc");
  }

  private static void report(Page page, Element element, String message, Diagnostics diagnostics) {
    diagnostics.add(
        Rule.INLINE_CODE,
        page.place(element),
        message,
        "put scripts and styles into templates/assets/");
  }
}
