package dossier.reference;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Nearest;
import dossier.diagnostic.Rule;
import dossier.diagnostic.Span;
import dossier.diagnostic.TextFile;
import dossier.markdown.CitedParagraph;
import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import dossier.markdown.Texts;
import dossier.model.Dossier;
import dossier.model.Entity;
import dossier.model.Essay;
import dossier.model.Event;
import dossier.model.OldAnchor;
import dossier.model.Profile;
import dossier.model.Role;
import dossier.model.Source;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports every citation, slug and anchor that leads nowhere. */
public final class References {
  private final Dossier dossier;
  private final Texts texts;
  private final Diagnostics diagnostics;
  private final Set<String> unreadSources;
  private final Set<String> unreadEntities;
  private final Map<String, Source> sources = new TreeMap<>();
  private final TreeSet<String> slugs = new TreeSet<>();
  private final Map<String, Integer> replaced = new TreeMap<>();

  private References(
      Dossier dossier,
      Texts texts,
      Set<String> unreadSources,
      Set<String> unreadEntities,
      Diagnostics diagnostics) {
    this.unreadSources = unreadSources;
    this.unreadEntities = unreadEntities;
    this.dossier = dossier;
    this.texts = texts;
    this.diagnostics = diagnostics;
    dossier.sources().forEach(s -> sources.put(s.id(), s));
    dossier.entities().forEach(e -> slugs.add(e.slug()));
  }

  /**
   * Checks a whole dossier.
   *
   * @param unreadSources sources whose capture has a finding already: they are not reported again
   * @param unreadEntities the same for profiles and events
   */
  public static void check(
      Dossier dossier,
      Texts texts,
      Set<String> unreadSources,
      Set<String> unreadEntities,
      Diagnostics diagnostics) {
    new References(dossier, texts, unreadSources, unreadEntities, diagnostics).check();
  }

  private void check() {
    for (Entity entity : dossier.entities()) {
      MarkdownText account = texts.accounts().get(entity.slug());
      citations(account, entity.file(), entity.accountStart());
    }
    dossier.profiles().forEach(this::roles);
    Tenures.check(dossier.profiles(), diagnostics);
    dossier.events().forEach(this::event);
    dossier.home().ifPresent(e -> essay(e, "home"));
    dossier.about().ifPresent(e -> essay(e, "about"));
    dossier.anchors().forEach(this::anchor);
    replaced.forEach(this::note);
  }

  private void essay(Essay essay, String name) {
    citations(texts.essays().get(name), essay.file(), essay.textStart());
  }

  private void broken(Span span, TextFile file, int start) {
    Span place = new Span(start + span.start(), start + span.end());
    diagnostics.add(
        Rule.BROKEN_CITATION,
        file.at(place),
        "`" + place.in(file.text()) + "` is no citation",
        "write `[@source-id#p4]`, one pair of brackets for each paragraph");
  }

  private void citations(MarkdownText text, TextFile file, int start) {
    text.brokenCitations().forEach(span -> broken(span, file, start));
    for (CitedParagraph cited : text.citations()) {
      Span span = new Span(start + cited.span().start(), start + cited.span().end());
      citation(cited, file.at(span));
    }
  }

  private void citation(CitedParagraph cited, Location place) {
    Source source = sources.get(cited.source());
    if (source == null && unreadSources.contains(cited.source())) {
      return; // its own file has a finding already
    }
    if (source == null) {
      diagnostics.add(
          Rule.UNKNOWN_SOURCE,
          place,
          "there is no source `" + cited.source() + "`",
          Nearest.hint(cited.source(), sources.keySet()));
    } else if (source.replacesDigest()) {
      replaced.merge(source.id(), 1, Integer::sum);
    } else if (cited.paragraph() > 0 && texts.cited(cited).isEmpty()) {
      long count =
          texts.stories().get(source.id()).passages().stream().filter(p -> !p.heading()).count();
      diagnostics.add(
          Rule.UNKNOWN_PARAGRAPH,
          place,
          "`"
              + cited.source()
              + "` has "
              + count
              + " paragraphs, and "
              + cited.paragraph()
              + " is cited",
          "the source page shows the number of each paragraph");
    }
  }

  private void note(String id, int count) {
    Source source = sources.get(id);
    diagnostics.add(
        Rule.REPLACED_DIGEST,
        Location.ofFile(source.capture().file().path()),
        "citations of the digest `" + id + "` (" + count + ") lead to the head of this page",
        "paragraph numbers of a digest say nothing about its original");
  }

  private void roles(Profile profile) {
    for (Role role : profile.roles()) {
      role.of().ifPresent(of -> slug(of, "of", profile.file()));
    }
  }

  private void event(Event event) {
    event.place().ifPresent(p -> slug(p, "place", event.file()));
    event.participants().forEach(p -> slug(p, "participants", event.file()));
    if (texts.accounts().get(event.slug()).citations().isEmpty()) {
      diagnostics.add(
          Rule.UNCITED_EVENT,
          Location.ofFile(event.file().path()),
          "the account of `" + event.slug() + "` cites no source",
          "add `[@source-id#p1]` behind each claim");
    }
  }

  private void slug(String slug, String key, TextFile file) {
    if (!slugs.contains(slug) && !unreadEntities.contains(slug)) {
      Matcher m =
          Pattern.compile(
                  "(?s)\\b" + key + ":.*?(?<![\\w-])(" + Pattern.quote(slug) + ")(?![\\w-])")
              .matcher(file.text());
      Location place =
          m.find() ? file.at(new Span(m.start(1), m.end(1))) : Location.ofFile(file.path());
      diagnostics.add(
          Rule.UNKNOWN_ENTITY,
          place,
          "`" + slug + "` is neither a profile nor an event",
          Nearest.hint(slug, slugs, "write the slug of a file in profiles/ or events/"));
    }
  }

  private void anchor(OldAnchor anchor) {
    Optional<MarkdownText> text = Optional.ofNullable(texts.stories().get(anchor.source()));
    boolean leads =
        text.map(t -> t.passages().stream().map(Passage::anchor).anyMatch(anchor.now()::equals))
            .orElse(false);
    boolean shown = text.isPresent() && !sources.get(anchor.source()).replacesDigest();
    if (!leads && (shown || text.isEmpty())) {
      diagnostics.add(
          Rule.LOST_ANCHOR,
          anchor.place(),
          "`" + anchor.now() + "` is no anchor of `" + anchor.source() + "`",
          "write the anchor that the source page shows for the paragraph now");
    }
  }
}
