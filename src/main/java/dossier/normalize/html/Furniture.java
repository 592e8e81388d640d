package dossier.normalize.html;

import dossier.model.AuditRule;
import dossier.normalize.draft.Shape;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Elements that are never story, told by their tag, role or class. */
final class Furniture {
  private static final Set<String> NEVER =
      Set.of(
          "nav",
          "footer",
          "button",
          "select",
          "textarea",
          "form",
          "dialog",
          "menu",
          "amp-ad",
          "amp-consent",
          "amp-sidebar",
          "amp-social-share",
          "amp-user-notification");

  private static final Set<String> MAIN = Set.of("html", "body", "main", "article");
  private static final Set<String> STORY =
      Set.of(
          "entry",
          "entry-content",
          "post-content",
          "article-content",
          "article-body",
          "articlebody",
          "story-body",
          "storycontent");
  private static final Set<String> QUOTE = Set.of("blockquote");
  private static final Set<String> PROSE =
      Set.of("p", "div", "li", "td", "section", "article", "span", "blockquote");
  private static final Set<String> BOXES = Set.of("div", "section", "aside");
  private static final Evaluator HEADLINE =
      QueryParser.parse("h1, article, [itemprop=articleBody]");
  private static final Evaluator ADDRESS =
      QueryParser.parse("form input[type=email], form input[placeholder*=mail i]");
  private static final int LEAST_PROSE = 400;
  private static final double MUCH = 0.5;

  /** Characters of prose that are a story beside longer comments. */
  private static final int LEAST_STORY = 250;

  private static final Evaluator LINK = QueryParser.parse("a, button, input");

  /** Words of sentences that tell something. */
  private static final int SENTENCES = 18;

  /** Names that style sheets have in common for what is read aloud and not shown. */
  private static final Set<String> ALOUD =
      Set.of(
          "sr-only",
          "visually-hidden",
          "visuallyhidden",
          "screen-reader-text",
          "screen-reader-only",
          "a11y-hidden",
          "u-visually-hidden");

  private static final int LONGEST_NAME = 60;
  private static final int MOST_KNOWN = 20_000;

  /** Names come back on every page of an outlet, and each asks ten patterns. */
  private static final Map<String, Optional<AuditRule>> KNOWN = new ConcurrentHashMap<>();

  /** “has-sharing” says that something in the element is shared, and not that it is furniture. */
  private static final Pattern STATE = Pattern.compile("(?:has|is|with|without|no)-.*");

  private record Named(AuditRule rule, Pattern name) {}

  private static final List<Named> NAMES =
      List.of(
          named(
              AuditRule.COMMENTS,
              "responses|respond|comentarios|kommentare|commentaires|yorumlar|reacties|comments?|comment-(?:list|respond|form|area)|disqus(?:_thread)?"),
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
              "newsletter\\S*|subscribe(?!r)\\S*|subscriber-(?:promo|box|cta)\\S*|subscription|promo|promo-.*|"
                  + "paywall-(?!content|body|text|article|story).*|gate|pay-?gate|reg-?wall|tip-?jar|sign-?up\\S*|"
                  + "donat(?:e|ion)\\S*|call-to-action|cta"),
          named(
              AuditRule.ADVERT,
              "ad|ads|advert\\S*|ad-(?:slot|unit|box|container|wrapper|banner)\\S*|sponsor(?:ed)?\\S*|"
                  + "dfp\\S*|google-?ad\\S*|.*-ad|.*-ads|a-rec|.*-a-rec"),
          named(AuditRule.OUTSIDE_STORY, "info-?box|fact-?box|infokasten"),
          named(AuditRule.NEIGHBOURS, "list-pages|page-numbers|page-links|multipage-nav\\S*"),
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

  private final Element body;

  private final Set<Element> signUps;

  /** Once counted; below 0 before. */
  private int bodyProse = -1;

  private final Map<Element, Optional<AuditRule>> decided = new IdentityHashMap<>();
  private final Map<Element, Optional<AuditRule>> decidedByTag = new IdentityHashMap<>();

  /** The furniture of one page. */
  Furniture(Element body) {
    this.body = body;
    this.signUps = signUps(body);
  }

  private static Named named(AuditRule rule, String pattern) {
    return new Named(rule, Pattern.compile(pattern));
  }

  /** Why an element is no story, if it is none. */
  Optional<AuditRule> of(Element element) {
    return decided.computeIfAbsent(element, this::decide);
  }

  private Optional<AuditRule> decide(Element element) {
    Optional<AuditRule> byTag = byTag(element);
    boolean frame = MAIN.contains(element.normalName());
    return byTag.isPresent() || frame ? byTag : byName(element);
  }

  /** The same, told by hiding and tag alone. */
  Optional<AuditRule> byTag(Element element) {
    return decidedByTag.computeIfAbsent(element, this::decideByTag);
  }

  private Optional<AuditRule> decideByTag(Element element) {
    if (hidden(element) && !wrapsStory(element)) {
      return Optional.of(AuditRule.HIDDEN);
    }
    if (signUps.contains(element)) {
      return Optional.of(AuditRule.PROMO);
    }
    if (NEVER.contains(element.normalName()) && !wrapsStory(element)) {
      return Optional.of(
          element.normalName().equals("footer") ? AuditRule.IMPRINT : AuditRule.INTERFACE);
    }
    return Optional.empty();
  }

  /** Boxes around forms that ask for an address, with what they promise. */
  private static Set<Element> signUps(Element body) {
    Set<Element> boxes = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element field : body.select(ADDRESS)) {
      Element up = field.parent();
      while (up != null && TextLength.below(up, LEAST_PROSE)) {
        if (BOXES.contains(up.normalName())) {
          boxes.add(up);
        }
        up = up.parent();
      }
    }
    return boxes;
  }

  private Optional<AuditRule> byName(Element element) {
    boolean nameless = element.attributesSize() == 0;
    if (nameless || element.classNames().stream().anyMatch(STORY::contains)) {
      return Optional.empty();
    }
    Optional<AuditRule> byClass = Optional.empty();
    for (String name : element.classNames()) {
      byClass = byClass.or(() -> rule(name));
    }
    Optional<AuditRule> rule = byClass.or(() -> rule(element.id()));
    if (rule.isPresent() && told(element)) {
      return Optional.empty();
    }
    boolean embeds =
        rule.equals(Optional.of(AuditRule.SHARE)) && !Tags.in(element, QUOTE).isEmpty();
    boolean keeps = rule.isPresent() && (embeds || wrapsStory(element) && !talk(rule, element));
    return keeps ? Optional.empty() : rule;
  }

  /** Comments may be longer than the story, if there is one beside them. */
  private boolean talk(Optional<AuditRule> rule, Element element) {
    return rule.equals(Optional.of(AuditRule.COMMENTS))
        && element.selectFirst(HEADLINE) == null
        && bodyProse() - prose(element) >= LEAST_STORY;
  }

  /** A paragraph of whole sentences without links is story, whatever its class is called. */
  private static boolean told(Element element) {
    Element only =
        element.childrenSize() == 1 && element.ownText().isBlank() ? element.child(0) : element;
    if (!only.normalName().equals("p") || element.selectFirst(LINK) != null) {
      return false;
    }
    Shape shape = Shape.of(element.text());
    return shape.words() >= SENTENCES && shape.sentence();
  }

  private static Optional<AuditRule> rule(String name) {
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      return Optional.empty();
    }
    if (KNOWN.size() > MOST_KNOWN) {
      KNOWN.clear();
    }
    return KNOWN.computeIfAbsent(name, Furniture::told);
  }

  private static Optional<AuditRule> told(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (STATE.matcher(lower).matches()) {
      return Optional.empty();
    }
    return NAMES.stream()
        .filter(n -> n.name().matcher(lower).matches())
        .map(Named::rule)
        .findFirst();
  }

  /** What holds much of a page's prose is the story in bad markup, and no furniture. */
  private boolean wrapsStory(Element element) {
    if (TextLength.below(element, LEAST_PROSE)) {
      return false;
    }
    int own = prose(element);
    return own >= LEAST_PROSE && own >= MUCH * bodyProse();
  }

  private int bodyProse() {
    if (bodyProse < 0) {
      bodyProse = prose(body);
    }
    return bodyProse;
  }

  /** Characters in stretches of text that are long enough for a sentence. */
  private static int prose(Element element) {
    int length = 0;
    for (Element block : Tags.in(element, PROSE)) {
      int own = block.ownText().length();
      length += own > 60 ? own : 0;
    }
    return length;
  }

  static boolean hidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    Element around = element.parent();
    boolean spare = element.hasAttr("fallback") || element.hasAttr("placeholder");
    if (spare && around != null && around.normalName().startsWith("amp-")) {
      return true;
    }
    if (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found")) {
      return true;
    }
    if (element.classNames().stream().anyMatch(ALOUD::contains)) {
      return true;
    }
    if (!element.hasAttr("style")) {
      return element.hasClass("sf-hidden");
    }
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return style.contains("display:none")
        || style.contains("visibility:hidden")
        || element.hasClass("sf-hidden");
  }
}
