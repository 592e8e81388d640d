package dossier.check;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What most pages of a site say to the browser, every page says: each part of the policy on what
 * may be loaded, the referrer, the viewport. Nothing is asked of a site that does not say it.
 */
final class HeadHabits implements WholeCheck {
  private static final String UNSAFE = "'unsafe-";

  @Override
  public void inspect(Site site, Diagnostics diagnostics) {
    Map<PageFacts, Set<String>> said = new IdentityHashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (PageFacts page : site.pages().values()) {
      if (page.shown() && !site.leadsOn(page.path())) {
        said.put(page, page.head().habits());
        page.head().habits().forEach(h -> counts.merge(h, 1, Integer::sum));
      }
    }
    List<String> usual = new ArrayList<>();
    counts.forEach(
        (habit, count) -> {
          if (count * 2 > said.size() && said.size() > 2) {
            usual.add(habit);
          }
        });
    said.forEach((page, own) -> report(site.shown(page.path()), own, usual, counts, diagnostics));
  }

  private static void report(
      String page,
      Set<String> own,
      List<String> usual,
      Map<String, Integer> counts,
      Diagnostics diagnostics) {
    TreeSet<String> missing = new TreeSet<>(usual);
    missing.removeAll(own);
    if (!missing.isEmpty()) {
      diagnostics.add(
          Rule.NO_POLICY,
          Location.ofFile(page),
          "the page does not say " + String.join(", ", missing) + ", as others of the site do",
          "see templates/fragments/layout.html");
    }
    own.stream()
        .filter(h -> h.contains(UNSAFE) && counts.get(h) * 2 <= counts.size())
        .filter(h -> !usual.contains(h))
        .forEach(
            h ->
                diagnostics.add(
                    Rule.NO_POLICY,
                    Location.ofFile(page),
                    "the page allows " + h + ", which the others do not",
                    "see templates/fragments/layout.html"));
  }

  /** Such as {@code `content-security-policy: default-src`} or {@code `referrer`}. */
  static Set<String> of(List<Tag> metas) {
    Set<String> habits = new TreeSet<>();
    for (Tag meta : metas) {
      String name = meta.attr("name").toLowerCase(Locale.ROOT);
      if (name.equals("referrer") || name.equals("viewport")) {
        habits.add("`" + name + "`");
      }
      if (meta.attr("http-equiv").equalsIgnoreCase("content-security-policy")) {
        for (String directive : meta.attr("content").split(";")) {
          String[] words = directive.strip().split("\\s+");
          habits.add("`content-security-policy: " + words[0] + "`");
          for (String word : words) {
            if (word.startsWith(UNSAFE) || word.equals("*")) {
              habits.add("`" + words[0] + " " + word + "`");
            }
          }
        }
      }
    }
    return habits;
  }
}
