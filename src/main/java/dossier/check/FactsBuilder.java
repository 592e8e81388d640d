package dossier.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** Collects the facts of a page, element by element. */
final class FactsBuilder {
  private static final Set<String> TO_PAGES = Set.of("a", "area", "iframe", "form");

  private final String path;
  private final UnaryOperator<String> pool;
  private final Set<String> places = new HashSet<>();
  private final Set<String> ways = new LinkedHashSet<>();
  private final Set<String> led = new LinkedHashSet<>();
  private final Set<String> fetched = new LinkedHashSet<>();
  private final List<Tag> metas = new ArrayList<>();
  private final List<Tag> links = new ArrayList<>();
  private final List<String> named = new ArrayList<>();
  private Optional<String> base = Optional.empty();
  private String title = "";
  private boolean doctype;
  private boolean language;
  private int headings;

  /**
   * A page about which nothing is known.
   *
   * @param pool gives the one string that stands for all that are equal: pages of a site share most
   *     of their addresses
   */
  FactsBuilder(String path, UnaryOperator<String> pool) {
    this.path = path;
    this.pool = pool;
  }

  /** The facts of a page that was read as a tree. */
  static PageFacts of(Page page, UnaryOperator<String> pool) {
    FactsBuilder facts = new FactsBuilder(page.path(), pool);
    for (Element element : page.elements()) {
      Tag tag = Tag.of(element);
      facts.element(tag, Page.styles(element));
      if (tag.is("script")) {
        facts.script(tag, element.data());
      }
    }
    if (page.document().childNodes().stream().anyMatch(DocumentType.class::isInstance)) {
      facts.doctype();
    }
    facts.title(page.isDrawing() ? "" : page.document().title());
    return facts.build(page.isDrawing(), page.isBareText());
  }

  void doctype() {
    doctype = true;
  }

  void title(String words) {
    title = words.strip();
  }

  /**
   * Takes an element.
   *
   * @param styles what a {@code style} element holds; empty for others
   * @return whether its id, if it has one, is new
   */
  boolean element(Tag tag, String styles) {
    for (Address address : AddressFinder.all(tag, styles)) {
      String value = pool.apply(address.value());
      (address.use() == Address.Use.LEADS ? led : fetched).add(value);
      if (TO_PAGES.contains(tag.name())) {
        ways.add(value);
      }
    }
    switch (tag.name()) {
      case "meta" -> metas.add(tag);
      case "link" -> links.add(tag);
      case "html" -> language = language || !tag.attr("lang").isBlank();
      case "h1" -> headings++;
      case "base" -> base = base.or(() -> tag.has("href") ? Optional.of(tag.attr("href")) : base);
      default -> {
        if (tag.is("a") && tag.has("name")) {
          places.add(tag.attr("name"));
        }
      }
    }
    String id = tag.attr("id");
    return id.isEmpty() || places.add(id);
  }

  /** Takes a script; whether there is nothing to say of what it tells programs. */
  boolean script(Tag tag, String text) {
    if (!LinkedData.isLinkedData(tag)) {
      return true;
    }
    LinkedData.Read read = LinkedData.read(text);
    named.addAll(read.addresses());
    return read.faults().isEmpty();
  }

  PageFacts build(boolean drawing, boolean bareText) {
    PageHead.Said said = new PageHead.Said(doctype, title, language, metas, headings);
    if (!drawing) {
      named.addAll(OwnAddress.media(metas));
    }
    return new PageFacts(
        path,
        drawing,
        bareText,
        title,
        PageHead.meta(metas, "robots").filter(r -> r.contains("noindex")).isPresent(),
        base,
        Set.copyOf(places),
        List.copyOf(ways),
        List.copyOf(led),
        List.copyOf(fetched),
        links.stream().filter(OwnAddress::isCanonical).map(l -> l.attr("href")).findFirst(),
        drawing ? List.of() : OwnAddress.own(links, metas),
        List.copyOf(named),
        drawing || bareText ? PageHead.none() : PageHead.of(said));
  }
}
