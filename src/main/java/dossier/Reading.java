package dossier;

import dossier.content.Content;
import dossier.content.ContentReader;
import dossier.content.Filed;
import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Fault;
import dossier.identity.Naming;
import dossier.markdown.MarkdownText;
import dossier.markdown.Texts;
import dossier.markdown.Variants;
import dossier.model.Dossier;
import dossier.model.Entity;
import dossier.model.Essay;
import dossier.model.Register;
import dossier.model.Source;
import dossier.model.SourceKind;
import dossier.normalize.Normalizer;
import dossier.recall.Recall;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A dossier read and normalized, its texts parsed: what a build begins with, and every command that
 * changes content.
 *
 * @param content what editors wrote
 * @param dossier its nouns
 * @param texts parsed, every paragraph with its anchor
 */
record Reading(Content content, Dossier dossier, Texts texts) {

  /** What a capture became, and what was found in it. */
  private record Normalized(Optional<Source> source, List<Diagnostic> found) {}

  /** What the anchors of a story depend on. */
  private record StoryOf(Source source, Register register) {}

  /** Reads a folder; empty if it is no dossier at all. */
  static Optional<Reading> of(
      Path folder, Optional<Path> articles, Diagnostics diagnostics, Progress progress) {
    return of(folder, articles, diagnostics, progress, Recall.none());
  }

  /** The same for a program that reads it again and again. */
  static Optional<Reading> of(
      Path folder,
      Optional<Path> articles,
      Diagnostics diagnostics,
      Progress progress,
      Recall recall) {
    progress.stage("reading " + folder);
    return ContentReader.read(folder, articles, diagnostics)
        .map(
            content -> {
              progress.stage("normalizing", content.filed().size(), "capture");
              Dossier dossier = normalized(content, diagnostics, progress, recall);
              return new Reading(content, dossier, parsed(content, dossier, recall));
            });
  }

  /** Captures without a source: unreadable, or without a story. */
  Set<String> unread() {
    Set<String> ids = new HashSet<>(content.unreadCaptures());
    content.filed().forEach(f -> ids.add(f.capture().id()));
    dossier.sources().forEach(s -> ids.remove(s.id()));
    return ids;
  }

  private static Dossier normalized(
      Content content, Diagnostics diagnostics, Progress progress, Recall recall) {
    List<Source> sources =
        content.filed().parallelStream()
            .map(
                f -> {
                  Normalized one = recall.of("source", f.capture().id(), f, () -> normalized(f));
                  one.found().forEach(diagnostics::add);
                  progress.step();
                  return one.source();
                })
            .flatMap(Optional::stream)
            .toList();
    return new Dossier(
        content.settings(),
        sources,
        recall.same("profiles", content.profiles()),
        recall.same("events", content.events()),
        content.home(),
        content.about(),
        content.enclosures(),
        recall.same("register", content.register()));
  }

  private static Normalized normalized(Filed filed) {
    Diagnostics found = new Diagnostics();
    Optional<Source> source =
        Fault.naming(
            "normalizing `" + filed.capture().file().path() + "`",
            () -> Normalizer.normalize(filed.capture(), filed.sidecar(), filed.replaced(), found));
    return new Normalized(source, found.sorted());
  }

  private static Texts parsed(Content content, Dossier dossier, Recall recall) {
    Map<String, MarkdownText> essays = new TreeMap<>();
    Variants.Shown shown = shown(dossier);
    dossier.home().ifPresent(e -> essays.put("home", essay(e, shown)));
    dossier.about().ifPresent(e -> essays.put("about", essay(e, shown)));
    Naming naming = new Naming(dossier.register());
    return new Texts(
        Each.of(
            "parsing",
            dossier.sources(),
            Source::id,
            s ->
                recall.of(
                    "story",
                    s.id(),
                    new StoryOf(s, dossier.register()),
                    () -> MarkdownText.story(s.body(), naming.of(s)))),
        Each.of(
            "parsing",
            dossier.entities(),
            Entity::slug,
            e ->
                recall.of(
                    "account", e.slug(), e.account(), () -> MarkdownText.account(e.account()))),
        essays,
        digests(content, naming));
  }

  private static MarkdownText essay(Essay essay, Variants.Shown shown) {
    return MarkdownText.account(Variants.of(essay.text(), shown));
  }

  /** Captures of one's own beside digests are no originals of them. */
  private static Variants.Shown shown(Dossier dossier) {
    boolean digests = dossier.sources().stream().anyMatch(s -> s.kind() == SourceKind.DIGEST);
    boolean originals = dossier.sources().stream().anyMatch(Source::replacesDigest);
    return !digests
        ? Variants.Shown.CAPTURES
        : originals ? Variants.Shown.BOTH : Variants.Shown.DIGESTS;
  }

  /** The digests in whose place originals stand: what cites them is led by their paragraphs. */
  private static Map<String, MarkdownText> digests(Content content, Naming naming) {
    Map<String, MarkdownText> digests = new TreeMap<>();
    for (Filed filed : content.filed()) {
      filed
          .digest()
          .flatMap(
              d ->
                  Normalizer.normalize(
                      d.capture(), d.sidecar(), Optional.empty(), new Diagnostics()))
          .ifPresent(d -> digests.put(d.id(), MarkdownText.story(d.body(), naming.of(d))));
    }
    return digests;
  }
}
