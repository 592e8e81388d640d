package dossier.check;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Ids are unique; nothing loads from elsewhere; no code stands in the page. */
final class Hygiene implements Check {
  private static final List<String> LOADING =
      List.of("src", "srcset", "poster", "data", "action", "formaction", "background");
  private static final Pattern PARTS = Pattern.compile(",?\\s+");
  private static final Pattern FOREIGN = Pattern.compile("(?i)(?:https?:)?//.*");
  private static final Pattern HANDLER = Pattern.compile("on[a-z]+|style|srcdoc");
  private static final Pattern ADDRESS = Pattern.compile("href|src|action|formaction");
  private static final Pattern SCHEME = Pattern.compile("(?i)(?:javascript|data:text|vbscript).*");

  @Override
  public void inspect(Page page, Site site, Diagnostics diagnostics) {
    Set<String> seen = new HashSet<>();
    for (Element element : page.document().getAllElements()) {
      if (!element.id().isEmpty() && !seen.add(element.id())) {
        diagnostics.add(
            Rule.DUPLICATE_ID,
            Links.place(page, element),
            "id `" + element.id() + "` is given twice",
            "");
      }
      if (element.attributesSize() > 0) {
        loads(page, element, diagnostics);
      }
      code(page, element, diagnostics);
    }
  }

  private static void loads(Page page, Element element, Diagnostics diagnostics) {
    String tag = element.normalName();
    boolean sheet =
        tag.equals("link")
            && element.attr("rel").matches("(?i).*(stylesheet|icon|preload|prefetch|preconnect).*");
    List<String> addresses = new ArrayList<>();
    for (String attribute : LOADING) {
      if (element.hasAttr(attribute)) {
        addresses.addAll(List.of(PARTS.split(element.attr(attribute).strip())));
      }
    }
    if (sheet || tag.equals("use") || tag.equals("image")) {
      addresses.add(element.attr("href"));
    }
    if (element.attr("http-equiv").equalsIgnoreCase("refresh")) {
      addresses.add(element.attr("content").replaceFirst("(?i)^.*url=", ""));
    }
    for (String address : addresses) {
      boolean foreign = FOREIGN.matcher(address).matches();
      if (foreign && !(page.notFound() && sheet)) {
        diagnostics.add(
            Rule.FOREIGN_LOAD,
            Links.place(page, element),
            "the page loads `" + address + "`",
            "keep the file in templates/assets/");
      }
    }
  }

  private static void code(Page page, Element element, Diagnostics diagnostics) {
    boolean script =
        element.normalName().equals("script")
            && !element.hasAttr("src")
            && !element.attr("type").equals("application/ld+json");
    if (script || element.normalName().equals("style")) {
      report(page, element, "a `" + element.normalName() + "` element holds code", diagnostics);
    }
    for (Attribute attribute : element.attributes()) {
      boolean handler = HANDLER.matcher(attribute.getKey()).matches();
      boolean scheme =
          ADDRESS.matcher(attribute.getKey()).matches()
              && SCHEME.matcher(attribute.getValue().strip()).matches();
      if (handler || scheme) {
        report(page, element, "attribute `" + attribute.getKey() + "` holds code", diagnostics);
      }
    }
  }

  private static void report(Page page, Element element, String message, Diagnostics diagnostics) {
    diagnostics.add(
        Rule.INLINE_CODE,
        Links.place(page, element),
        message,
        "put scripts and styles into templates/assets/");
  }
}
