package dossier.review;

import dossier.diagnostic.Location;
import dossier.diagnostic.Span;
import dossier.identity.Citing;
import dossier.identity.Landing;
import dossier.markdown.CitedParagraph;
import dossier.markdown.MarkdownText;
import dossier.markdown.Texts;
import dossier.model.Dossier;
import dossier.model.Entity;
import dossier.model.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What the editors claim and the sentence that it rests on.
 *
 * @param page name of the file in which they claim it, without ending
 * @param words of the claim
 * @param place the source, and the paragraph if one is cited
 * @param at where the editors cite it
 * @param sentence of the source; empty for a whole source, and where it may not be shown
 */
public record Claim(String page, String words, String place, Location at, String sentence) {

  /** All claims of a dossier, by page and in the order of the page. */
  public static List<Claim> all(Dossier dossier, Texts texts, Citing citing) {
    Map<String, MarkdownText> pages = new TreeMap<>(texts.accounts());
    pages.putAll(texts.essays());
    Map<String, Function<Span, Location>> places = places(dossier);
    List<Claim> all = new ArrayList<>();
    pages.forEach(
        (page, text) ->
            text.citations()
                .forEach(
                    cited ->
                        all.add(
                            of(
                                page,
                                cited,
                                places.get(page).apply(cited.span()),
                                citing.of(cited)))));
    return List.copyOf(all);
  }

  /** Where the files of the pages have what stands in their texts. */
  private static Map<String, Function<Span, Location>> places(Dossier dossier) {
    Map<String, Function<Span, Location>> places = new HashMap<>();
    for (Entity e : dossier.entities()) {
      int start = e.accountStart();
      places.put(e.slug(), s -> e.file().at(new Span(start + s.start(), start + s.end())));
    }
    // Of an essay a build may show a part only, so its places are not those of the file.
    dossier.home().ifPresent(e -> places.put("home", s -> Location.ofFile(e.file().path())));
    dossier.about().ifPresent(e -> places.put("about", s -> Location.ofFile(e.file().path())));
    return places;
  }

  private static Claim of(String page, CitedParagraph cited, Location at, Landing landing) {
    int paragraph = landing.paragraph();
    String source = landing.source().map(Source::id).orElse(cited.source());
    boolean shown = landing.source().map(s -> s.rights().whole()).orElse(false);
    return new Claim(
        page,
        cited.claim(),
        paragraph > 0 ? source + "#p" + paragraph : source,
        at,
        shown ? landing.sentence().orElse("") : "");
  }
}
