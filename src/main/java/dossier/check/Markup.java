package dossier.check;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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
    for (String what : code(Tag.of(element), page.isDrawing())) {
      diagnostics.add(
          Rule.INLINE_CODE,
          page.place(element),
          what + " holds code",
          "put scripts and styles into templates/assets/");
    }
  }

  /** What of an element holds code. */
  static List<String> code(Tag tag, boolean drawing) {
    boolean script =
        tag.is("script")
            && !tag.has("src")
            && !tag.has("href")
            && !tag.attr("type").equalsIgnoreCase("application/ld+json");
    List<String> code = new ArrayList<>(0);
    if (script || (tag.is("style") && !drawing)) {
      code.add("a `" + tag.name() + "` element");
    }
    for (int i = 0; i < tag.size(); i++) {
      String name = tag.key(i).toLowerCase(Locale.ROOT);
      boolean handler = isHandler(name) && !(drawing && name.equals("style"));
      boolean scheme = ADDRESSES.contains(name) && SCHEME.matcher(tag.value(i)).lookingAt();
      if (handler || scheme) {
        code.add("attribute `" + tag.key(i) + "`");
      }
    }
    return code;
  }

  private static boolean isHandler(String name) {
    boolean on = name.startsWith("on") && name.length() > 2;
    return on && name.chars().skip(2).allMatch(c -> c >= 'a' && c <= 'z')
        || name.equals("style")
        || name.equals("srcdoc");
  }
}
