package dossier.normalize;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import dossier.model.Audit;
import dossier.model.Capture;
import dossier.model.CaptureFormat;
import dossier.model.Citation;
import dossier.model.Head;
import dossier.model.Retold;
import dossier.model.Rights;
import dossier.model.Sidecar;
import dossier.model.Source;
import dossier.model.SourceKind;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import dossier.normalize.html.HtmlPage;
import dossier.normalize.html.References;
import dossier.normalize.pass.AfterStory;
import dossier.normalize.pass.Captions;
import dossier.normalize.pass.Cleanup;
import dossier.normalize.pass.Clusters;
import dossier.normalize.pass.CommentTails;
import dossier.normalize.pass.Corrections;
import dossier.normalize.pass.Damage;
import dossier.normalize.pass.Datelines;
import dossier.normalize.pass.DropCaps;
import dossier.normalize.pass.Finish;
import dossier.normalize.pass.FurnitureLines;
import dossier.normalize.pass.HardWraps;
import dossier.normalize.pass.HeadLines;
import dossier.normalize.pass.HeadZone;
import dossier.normalize.pass.Headings;
import dossier.normalize.pass.LinkLines;
import dossier.normalize.pass.NoteMarks;
import dossier.normalize.pass.Opening;
import dossier.normalize.pass.PullQuotes;
import dossier.normalize.pass.RawHtml;
import dossier.normalize.pass.Repeats;
import dossier.normalize.pass.Reporters;
import dossier.normalize.pass.Reprieve;
import dossier.normalize.pass.ShoutedLinks;
import dossier.normalize.pass.Signatures;
import dossier.normalize.pass.StatedHead;
import dossier.normalize.pass.TagLists;
import dossier.normalize.pass.Tails;
import dossier.normalize.pass.TeaserLists;
import dossier.normalize.pass.Teasers;
import dossier.normalize.pass.Trimmed;
import dossier.normalize.pass.Weighing;
import dossier.normalize.paste.Exports;
import dossier.normalize.paste.MailHeads;
import dossier.normalize.paste.OutletLines;
import dossier.normalize.paste.Posts;
import dossier.normalize.paste.PrintedPages;
import dossier.normalize.paste.Releases;
import dossier.normalize.text.MarkdownBlocks;
import dossier.normalize.text.TextBlocks;
import java.util.List;
import java.util.Optional;

/** Turns captures into sources. Nothing is invented, and nothing disappears without a record. */
public final class Normalizer {

  /** The passes, in the order in which they decide. */
  private static final List<Pass> PASSES =
      List.of(
          new Exports(),
          new MailHeads(),
          new PrintedPages(),
          new Posts(),
          new Releases(),
          new HardWraps(),
          new References(),
          new RawHtml(),
          new Cleanup(),
          new NoteMarks(),
          new DropCaps(),
          new Corrections(),
          new StatedHead(),
          new Teasers(),
          new FurnitureLines(),
          new TagLists(),
          new TeaserLists(),
          new PullQuotes(),
          new LinkLines(),
          new Tails(),
          new CommentTails(),
          new HeadLines(),
          new Signatures(),
          new Captions(),
          new ShoutedLinks(),
          new OutletLines(),
          new Trimmed(),
          new HeadZone(),
          new Clusters(),
          new Opening(),
          new Datelines(),
          new Reporters(),
          new Repeats(),
          new AfterStory(),
          new Reprieve(),
          new Weighing(),
          new Headings(),
          new Damage(),
          new Finish());

  private Normalizer() {}

  /** The passes, in order; the handbook lists them so. */
  static List<Pass> passes() {
    return PASSES;
  }

  /**
   * Normalizes one capture.
   *
   * @param replaced the original's entry in a digest that this capture stands in for
   * @return empty if the capture holds no story; a finding says why
   */
  public static Optional<Source> normalize(
      Capture capture, Sidecar sidecar, Optional<Retold> replaced, Diagnostics diagnostics) {
    if (capture.text().isBlank()) {
      report(capture, Rule.EMPTY_CAPTURE, "the capture has no text", diagnostics);
      return Optional.empty();
    }
    Draft draft = read(capture, sidecar);
    for (Pass pass : PASSES) {
      draft = pass.apply(draft);
    }
    draft.findings().stream()
        .filter(f -> !answered(f.rule(), sidecar, replaced))
        .forEach(diagnostics::add);
    StoryWriter.Story story = StoryWriter.write(draft.blocks());
    if (story.text().text().isBlank()) {
      report(capture, Rule.NO_STORY, "no paragraph of a story was found", diagnostics);
      return Optional.empty();
    }
    Source source = source(draft, story, replaced);
    remark(source, diagnostics);
    return Optional.of(source);
  }

  /** What the editor has said already is no finding any more. */
  private static boolean answered(Rule rule, Sidecar sidecar, Optional<Retold> replaced) {
    boolean dated =
        sidecar.head().citation().published().isPresent()
            || sidecar
                .retells()
                .or(() -> replaced)
                .flatMap(r -> r.citation().published())
                .isPresent();
    return (rule == Rule.AMBIGUOUS_ZONE && dated)
        || (rule == Rule.SPLICE && sidecar.trust().isPresent());
  }

  /** The draft before the first pass. */
  static Draft read(Capture capture, Sidecar sidecar) {
    Head head = capture.head().orElse(Head.none());
    List<Block> blocks;
    List<Audit.Entry> places = List.of();
    if (capture.format() == CaptureFormat.HTML) {
      HtmlPage page = HtmlPage.of(capture.text());
      blocks = page.blocks();
      head = page.head();
      places = page.places();
    } else if (capture.format() == CaptureFormat.MARKDOWN) {
      blocks = MarkdownBlocks.of(capture.text(), capture.bodyStart());
    } else {
      blocks = TextBlocks.of(capture.text());
    }
    return new Draft(capture, sidecar, blocks, head, places, List.of(), List.of(), false);
  }

  private static Source source(Draft draft, StoryWriter.Story story, Optional<Retold> replaced) {
    Sidecar sidecar = draft.sidecar();
    Citation given =
        sidecar.head().citation().or(replaced.map(Retold::citation).orElse(Citation.none()));
    Head stronger = new Head(given, sidecar.head().deck(), List.of(), List.of());
    Audit audit = AuditWriter.write(draft);
    boolean digest = sidecar.retells().isPresent();
    return new Source(
        draft.capture().id(),
        stronger.or(digest ? draft.head().unaddressed() : draft.head()).legible(),
        sidecar.kind().orElse(digest ? SourceKind.DIGEST : SourceKind.REPORT),
        sidecar.rights().orElse(digest ? Rights.DIGEST : Rights.FULL),
        sidecar.retells(),
        story.text(),
        audit,
        sidecar.trust(),
        sidecar.note().or(() -> replaced.flatMap(Retold::note)),
        draft.capture(),
        replaced,
        sidecar.links(),
        sidecar.corrections(),
        sidecar.quotations(),
        sidecar.formerly(),
        Seams.of(draft, story));
  }

  private static void remark(Source source, Diagnostics diagnostics) {
    Location whole = Location.ofFile(source.capture().file().path());
    String sidecar = source.id() + ".yaml";
    if (source.head().citation().title().isEmpty()) {
      diagnostics.add(
          new Diagnostic(
              Rule.NO_TITLE, whole, "no headline is stated", "give `title` in " + sidecar));
    }
    if (source.date().isEmpty()) {
      diagnostics.add(
          new Diagnostic(
              Rule.NO_DATE, whole, "no date is stated", "give `published` in " + sidecar));
    }
  }

  private static void report(Capture capture, Rule rule, String message, Diagnostics diagnostics) {
    diagnostics.add(
        rule,
        Location.ofFile(capture.file().path()),
        message,
        "capture the page again, or write what it says by hand as Markdown");
  }
}
