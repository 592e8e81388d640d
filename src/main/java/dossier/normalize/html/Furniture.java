package dossier.normalize.html;

import dossier.model.AuditRule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Elements that are never story, told by their tag, role or class. */
final class Furniture {
  private static final Set<String> NEVER =
      Set.of("nav", "footer", "button", "select", "textarea", "form", "dialog", "menu");

  private static final int LEAST_PROSE = 400;
  private static final double MUCH = 0.5;

  private record Named(AuditRule rule, Pattern name) {}

  private static final List<Named> NAMES =
      List.of(
          named(
              AuditRule.COMMENTS,
              "comments?|comment-(?:list|respond|form|area)|disqus(?:_thread)?"),
          named(
              AuditRule.SHARE,
              "share|sharing|social|share-?(?:bar|tools|buttons|links)|social-?(?:share|sharing|links|"
                  + "media|icons)|addtoany\\w*|sharedaddy|.*-sharing|.*-social|sharing-.*|social-.*"),
          named(
              AuditRule.RELATED,
              "related|related-.*|.*-related|recommend(?:ed|ations)?|more-?(?:stories|news|from)|"
                  + "read-?(?:more|next|also)|also-?read|see-?also|outbrain\\w*|taboola\\w*|teasers?|"
                  + "you-?may-?like|trending|most-?(?:read|popular)"),
          named(
              AuditRule.PROMO,
              "newsletter\\S*|subscribe\\S*|subscription|promo|promo-.*|paywall-.*|sign-?up\\S*|"
                  + "donat(?:e|ion)\\S*|call-to-action|cta"),
          named(
              AuditRule.ADVERT,
              "ad|ads|advert\\S*|ad-(?:slot|unit|box|container|wrapper|banner)\\S*|sponsor(?:ed)?\\S*|"
                  + "dfp\\S*|google-?ad\\S*|.*-ad|.*-ads|a-rec|.*-a-rec"),
          named(AuditRule.CONSENT, "cookie\\S*|consent\\S*|gdpr\\S*"),
          named(AuditRule.NEIGHBOURS, ".*next-prev.*|.*prev-next.*|post-?nav\\S*|pagination|pager"),
          named(
              AuditRule.AUTHOR_BIO,
              "author-?(?:box|bio|info|card|description)\\S*|.*-author-box\\S*|about-?(?:the-?)?author"),
          named(AuditRule.TOPICS, "tags|tag-?(?:list|links|cloud)|post-?tags|entry-?tags|topics"),
          named(
              AuditRule.INTERFACE,
              "breadcrumbs?|breadcrumb-.*|crumbs?|.*-crumb\\S*|toolbar|menu|menu-.*|nav|nav-?bar|"
                  + "navigation|sidebar|side-?bar|widget|widget-.*|skip-?link|screen-reader-\\S*|"
                  + "print-?(?:link|button)|weather\\S*|masthead|site-?header|site-?footer"));

  private Furniture() {}

  private static Named named(AuditRule rule, String pattern) {
    return new Named(rule, Pattern.compile(pattern));
  }

  /** Why an element is no story, if it is none. */
  static Optional<AuditRule> of(Element element) {
    Optional<AuditRule> byTag = byTag(element);
    boolean frame = element.normalName().matches("html|body|main|article");
    return byTag.isPresent() || frame ? byTag : byName(element);
  }

  /** The same, told by hiding and tag alone. */
  static Optional<AuditRule> byTag(Element element) {
    if (hidden(element) && !wrapsStory(element)) {
      return Optional.of(AuditRule.HIDDEN);
    }
    if (NEVER.contains(element.normalName()) && !wrapsStory(element)) {
      return Optional.of(
          element.normalName().equals("footer") ? AuditRule.IMPRINT : AuditRule.INTERFACE);
    }
    return Optional.empty();
  }

  private static Optional<AuditRule> byName(Element element) {
    Optional<AuditRule> byClass = Optional.empty();
    for (String name : element.classNames()) {
      byClass = byClass.or(() -> rule(name));
    }
    Optional<AuditRule> rule = byClass.or(() -> rule(element.id()));
    boolean embeds =
        rule.equals(Optional.of(AuditRule.SHARE)) && element.selectFirst("blockquote") != null;
    return rule.isPresent() && (embeds || wrapsStory(element)) ? Optional.empty() : rule;
  }

  private static Optional<AuditRule> rule(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.isEmpty() || lower.length() > 60) {
      return Optional.empty();
    }
    return NAMES.stream()
        .filter(n -> n.name().matcher(lower).matches())
        .map(Named::rule)
        .findFirst();
  }

  /** What holds much of a page's prose is the story in bad markup, and no furniture. */
  private static boolean wrapsStory(Element element) {
    int own = prose(element);
    if (own < LEAST_PROSE) {
      return false;
    }
    Element page = element.ownerDocument() == null ? element : element.ownerDocument().body();
    return own >= MUCH * prose(page);
  }

  /** Characters in stretches of text that are long enough for a sentence. */
  private static int prose(Element element) {
    int length = 0;
    for (Element block : element.select("p, div, li, td, section, article, span, blockquote")) {
      int own = block.ownText().length();
      length += own > 60 ? own : 0;
    }
    return length;
  }

  static boolean hidden(Element element) {
    if (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found")) {
      return true;
    }
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return style.contains("display:none")
        || style.contains("visibility:hidden")
        || element.hasClass("sf-hidden");
  }
}
