package dossier.render;

import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import dossier.model.Citation;
import dossier.model.Source;
import dossier.model.SourceKind;
import dossier.render.page.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the frame of a source's page: its description, and what machines read of it. */
final class SourceHeads {
  private final Press press;
  private final Frames frames;

  SourceHeads(Press press, Frames frames) {
    this.press = press;
    this.frames = frames;
  }

  Frame frame(Source source, String path, MarkdownText story) {
    String first =
        story.passages().stream()
            .filter(p -> !p.heading() && Shown.paragraph(source, p))
            .map(Passage::plain)
            .findFirst()
            .orElse("");
    String description = Shown.deck(source).orElse(first);
    JsonLd.Thing article = article(source, path, description);
    String list = press.messages().get("nav.sources");
    JsonLd.Thing crumbs = frames.crumbs("sources", list, source.title(), path);
    return frames.frame(
        new Frames.Spec(
            path,
            source.title(),
            description,
            "sources",
            "article",
            JsonLd.graph(article, crumbs),
            meta(source, path)));
  }

  private JsonLd.Thing article(Source source, String path, String description) {
    Citation c = source.head().citation();
    Optional<JsonLd.Thing> original =
        source
            .retells()
            .map(
                r ->
                    JsonLd.builder("NewsArticle")
                        .headline(r.citation().title().orElse(source.title()))
                        .published(JsonLd.iso(r.citation().published()))
                        .author(r.citation().byline().map(b -> JsonLd.named("Person", b)))
                        .publisher(
                            r.citation().publisher().map(p -> JsonLd.named("Organization", p)))
                        .build());
    boolean digest = source.kind() == SourceKind.DIGEST;
    String type = digest ? "Article" : "NewsArticle";
    String authorType = digest ? "Organization" : "Person";
    return JsonLd.builder(type)
        .headline(source.title())
        .description(Optional.of(Press.shortened(description, 190)).filter(d -> !d.isEmpty()))
        .url(frames.address(path))
        .language(
            c.language().or(() -> Optional.of(press.edition().dossier().settings().language())))
        .published(digest ? Optional.empty() : JsonLd.iso(source.date()))
        .author(c.byline().map(b -> JsonLd.named(authorType, b)))
        .publisher(c.publisher().map(p -> JsonLd.named("Organization", p)))
        .basedOn(original)
        .build();
  }

  private List<Frame.Meta> meta(Source source, String path) {
    List<Frame.Meta> meta = new ArrayList<>();
    Citation c = source.head().citation();
    meta.add(new Frame.Meta("citation_title", source.title()));
    c.byline().ifPresent(b -> meta.add(new Frame.Meta("citation_author", b)));
    JsonLd.iso(source.date())
        .ifPresent(
            d ->
                meta.add(
                    new Frame.Meta(
                        "citation_publication_date", d.substring(0, 10).replace('-', '/'))));
    c.publisher().ifPresent(p -> meta.add(new Frame.Meta("citation_journal_title", p)));
    meta.add(new Frame.Meta("citation_public_url", frames.address(path)));
    meta.add(new Frame.Meta("DC.title", source.title()));
    source.date().ifPresent(d -> meta.add(new Frame.Meta("DC.date", d.text())));
    return meta;
  }
}
