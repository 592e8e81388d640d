package dossier.revise;

import dossier.diagnostic.Span;
import dossier.diagnostic.TextFile;
import dossier.identity.Destinations;
import dossier.markdown.CitedParagraph;
import dossier.markdown.MarkdownText;
import dossier.markdown.OwnLink;
import dossier.markdown.Texts;
import dossier.model.Dossier;
import dossier.model.Entity;
import dossier.model.Essay;
import dossier.revise.Revision.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers what has to change in the files of a dossier when a page gets another name. */
public final class Renaming {
  private final String old;
  private final String now;
  private final Map<String, TextFile> files = new TreeMap<>();
  private final Map<String, List<Edit>> edits = new TreeMap<>();

  /** A change of name that changes nothing yet. */
  public Renaming(String old, String now) {
    this.old = old;
    this.now = now;
  }

  /** Changes one place of a file. */
  public void edit(TextFile file, Span place, String text) {
    files.put(file.path(), file);
    edits.computeIfAbsent(file.path(), k -> new ArrayList<>()).add(new Edit(place, text));
  }

  /** Writes the new name at some places of a file. */
  public void uses(TextFile file, List<Span> places) {
    places.forEach(place -> edit(file, place, now));
  }

  /** Makes every citation of a source name its new id. */
  public void citations(Dossier dossier, Texts texts) {
    for (Entity entity : dossier.entities()) {
      citations(texts.accounts().get(entity.slug()), entity.file(), entity.accountStart());
    }
    dossier.home().ifPresent(e -> citations(texts.essays().get("home"), e));
    dossier.about().ifPresent(e -> citations(texts.essays().get("about"), e));
  }

  /** Makes every link that editors wrote by hand name the new page. */
  public void links(Dossier dossier, Texts texts) {
    for (Entity entity : dossier.entities()) {
      links(texts.accounts().get(entity.slug()), entity.file(), entity.accountStart());
    }
    dossier.home().ifPresent(e -> links(texts.essays().get("home"), e.file(), e.textStart()));
    dossier.about().ifPresent(e -> links(texts.essays().get("about"), e.file(), e.textStart()));
  }

  private void links(MarkdownText text, TextFile file, int start) {
    for (OwnLink link : text.ownLinks()) {
      int at = link.address().indexOf(old);
      if (at >= 0 && Destinations.slug(link.address()).equals(old)) {
        edit(file, Span.of(start + link.span().start() + at, old.length()), now);
      }
    }
  }

  private void citations(MarkdownText text, Essay essay) {
    citations(text, essay.file(), essay.textStart());
  }

  private void citations(MarkdownText text, TextFile file, int start) {
    for (CitedParagraph cited : text.citations()) {
      if (cited.source().equals(old)) {
        int id = start + cited.span().start() + "[@".length();
        edit(file, Span.of(id, old.length()), now);
      }
    }
  }

  /** Keeps the anchors of a source that the register has. */
  public void register(TextFile register) {
    Matcher key = Pattern.compile("(?m)^" + Pattern.quote(old) + "(?=:)").matcher(register.text());
    while (key.find()) {
      edit(register, new Span(key.start(), key.end()), now);
    }
  }

  /** The files as they are to be, before any of them is moved. */
  public List<Revision> revisions() {
    return edits.entrySet().stream()
        .map(e -> Revision.of(files.get(e.getKey()), e.getValue()))
        .toList();
  }
}
