package dossier.render;

import dossier.model.Source;
import dossier.model.SourceKind;
import dossier.render.format.Bibliography;
import dossier.render.format.BibliographyEntry;
import dossier.render.page.CitationText;
import java.util.ArrayList;
import java.util.List;

/** How to cite the page of a source, in words and in the formats of programs. */
final class SourceCitations {
  private final Press press;
  private final Frames frames;

  SourceCitations(Press press, Frames frames) {
    this.press = press;
    this.frames = frames;
  }

  /** The same for programs. */
  List<CitationText> formats(Source source) {
    BibliographyEntry reference =
        new BibliographyEntries(press.edition().dossier().settings(), press.messages()).of(source);
    return List.of(
        new CitationText("BibTeX", Bibliography.bibtex(List.of(reference)).strip()),
        new CitationText("RIS", Bibliography.ris(List.of(reference)).replace("\r", "").strip()),
        new CitationText("CSL-JSON", Bibliography.csl(List.of(reference)).strip()),
        new CitationText("Wikipedia", Bibliography.wikipedia(reference)));
  }

  /** How to cite the page, made of the parts that are known. */
  String words(Source source, String path) {
    Messages words = press.messages();
    String outlet = source.publisher().orElse("");
    List<String> parts = new ArrayList<>(List.of("“" + source.title() + "”"));
    if (source.kind() == SourceKind.DIGEST) {
      parts.add(outlet.isEmpty() ? words.get("cite.own") : words.get("cite.of", outlet));
    } else if (!outlet.isEmpty()) {
      parts.add(outlet);
    }
    parts.add(source.date().map(press.dates()::point).orElse(words.get("date.none")));
    String dossier = press.edition().dossier().settings().title();
    return String.join(", ", parts) + ". " + words.get("cite.in", dossier, frames.address(path));
  }
}
