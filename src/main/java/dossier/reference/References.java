package dossier.reference;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.KeyPlace;
import dossier.diagnostic.Location;
import dossier.diagnostic.Nearest;
import dossier.diagnostic.Rule;
import dossier.diagnostic.TextFile;
import dossier.identity.Citing;
import dossier.identity.Destinations;
import dossier.markdown.MarkdownText;
import dossier.markdown.Texts;
import dossier.model.Dossier;
import dossier.model.Entity;
import dossier.model.Essay;
import dossier.model.Event;
import dossier.model.Profile;
import dossier.model.Role;
import java.util.Set;
import java.util.TreeSet;

/** Reports every citation, slug and anchor that leads nowhere. Each has a file of its own. */
public final class References {
  private final Dossier dossier;
  private final Texts texts;
  private final Diagnostics diagnostics;
  private final CitationCheck citations;
  private final OwnLinkCheck links;
  private final Set<String> unreadEntities;
  private final TreeSet<String> slugs = new TreeSet<>();

  private References(
      Dossier dossier,
      Texts texts,
      CitationCheck citations,
      OwnLinkCheck links,
      Set<String> unreadEntities,
      Diagnostics diagnostics) {
    this.links = links;
    this.unreadEntities = unreadEntities;
    this.dossier = dossier;
    this.texts = texts;
    this.citations = citations;
    this.diagnostics = diagnostics;
    dossier.entities().forEach(e -> slugs.add(e.slug()));
  }

  /**
   * Checks a whole dossier.
   *
   * @param unreadSources sources whose capture has a finding already: they are not reported again
   * @param unreadEntities the same for profiles and events
   * @param complete whether all sources of the dossier are there, and not captures from elsewhere
   */
  public static void check(
      Dossier dossier,
      Texts texts,
      Citing citing,
      Set<String> unreadSources,
      Set<String> unreadEntities,
      boolean complete,
      Diagnostics diagnostics) {
    CitationCheck citations = new CitationCheck(dossier, texts, citing, unreadSources, diagnostics);
    Set<String> unread = new TreeSet<>(unreadSources);
    unread.addAll(unreadEntities);
    OwnLinkCheck links = new OwnLinkCheck(new Destinations(dossier, texts), unread, diagnostics);
    new References(dossier, texts, citations, links, unreadEntities, diagnostics).check();
    new Contradictions(dossier, texts, diagnostics).check();
    new FormerCheck(diagnostics).check(dossier);
    new MarkupCheck(diagnostics).check(dossier, texts);
    new QuotedWordsCheck(citing, texts, diagnostics).check(dossier, texts);
    citations.digests();
    new RegisterCheck(dossier, texts, unreadSources, complete, diagnostics)
        .check(citations.unpinned());
  }

  private void check() {
    for (Entity entity : dossier.entities()) {
      MarkdownText account = texts.accounts().get(entity.slug());
      citations.check(account, entity.file(), entity.accountStart());
      links.check(account, entity.file(), entity.accountStart());
    }
    dossier.profiles().forEach(this::roles);
    Tenures.check(dossier.profiles(), diagnostics);
    dossier.events().forEach(this::event);
    dossier.home().ifPresent(e -> essay(e, "home"));
    dossier.about().ifPresent(e -> essay(e, "about"));
  }

  private void essay(Essay essay, String name) {
    citations.check(texts.essays().get(name), essay.file(), essay.textStart());
    links.check(texts.essays().get(name), essay.file(), essay.textStart());
  }

  private void roles(Profile profile) {
    for (Role role : profile.roles()) {
      role.of().ifPresent(of -> slug(of, "of", profile.file()));
    }
  }

  private void event(Event event) {
    event.place().ifPresent(p -> slug(p, "place", event.file()));
    event.after().forEach(a -> slug(a, "after", event.file()));
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
      diagnostics.add(
          Rule.UNKNOWN_ENTITY,
          KeyPlace.of(file, key, slug),
          "`" + slug + "` is neither a profile nor an event",
          Nearest.hint(slug, slugs, "write the slug of a file in profiles/ or events/"));
    }
  }
}
