package dossier.review;

import dossier.identity.Citing;
import dossier.identity.Landing;
import dossier.markdown.CitedParagraph;
import dossier.markdown.MarkdownText;
import dossier.markdown.Texts;
import dossier.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the editors claim and the sentence that it rests on.
 *
 * @param page name of the file in which they claim it, without ending
 * @param words of the claim
 * @param place the source, and the paragraph if one is cited
 * @param sentence of the source; empty for a whole source, and where it may not be shown
 */
public record Claim(String page, String words, String place, String sentence) {

  /** All claims of a dossier, by page and in the order of the page. */
  public static List<Claim> all(Texts texts, Citing citing) {
    Map<String, MarkdownText> pages = new TreeMap<>(texts.accounts());
    pages.putAll(texts.essays());
    List<Claim> all = new ArrayList<>();
    pages.forEach(
        (page, text) ->
            text.citations().forEach(cited -> all.add(of(page, cited, citing.of(cited)))));
    return List.copyOf(all);
  }

  private static Claim of(String page, CitedParagraph cited, Landing landing) {
    int paragraph = landing.paragraph();
    String source = landing.source().map(Source::id).orElse(cited.source());
    boolean shown = landing.source().map(s -> s.rights().whole()).orElse(false);
    return new Claim(
        page,
        cited.claim(),
        paragraph > 0 ? source + "#p" + paragraph : source,
        shown ? landing.sentence().orElse("") : "");
  }
}
