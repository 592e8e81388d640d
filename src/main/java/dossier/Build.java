package dossier;

import dossier.annotate.Annotator;
import dossier.annotate.Annotator.Annotation;
import dossier.annotate.Candidates;
import dossier.annotate.DecisionCheck;
import dossier.annotate.Doubts;
import dossier.annotate.LinkChoice;
import dossier.annotate.Surroundings;
import dossier.check.Served;
import dossier.check.SiteCheck;
import dossier.diagnostic.Diagnostics;
import dossier.evidence.FigureFinder;
import dossier.evidence.Grades;
import dossier.evidence.Quotations;
import dossier.evidence.RivalAccounts;
import dossier.evidence.Rulings;
import dossier.evidence.Versions;
import dossier.identity.Citing;
import dossier.markdown.MarkdownText;
import dossier.markdown.Texts;
import dossier.model.Dossier;
import dossier.model.Entity;
import dossier.model.Evidence;
import dossier.model.LinkPolicy;
import dossier.model.LinkScope;
import dossier.model.Mention;
import dossier.model.Profile;
import dossier.model.Quotation;
import dossier.model.Settings;
import dossier.model.Source;
import dossier.model.Telling;
import dossier.publish.Staging;
import dossier.recall.Recall;
import dossier.reference.References;
import dossier.render.Edition;
import dossier.render.Renderer;
import dossier.render.Templates;
import dossier.review.Claim;
import dossier.review.Review;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The order of the stages, and nothing else: read, normalize, annotate, check references, render,
 * check pages, publish. Each stage works on many files at once; results are ordered by name, so the
 * output is the same on every run. A run with errors publishes nothing.
 */
public final class Build {
  private final BuildRequest request;
  private final Diagnostics diagnostics;
  private final Progress progress;
  private final FirstLook look;
  private final Kept kept;

  private Build(
      BuildRequest request, Diagnostics diagnostics, Progress progress, FirstLook look, Kept kept) {
    this.request = request;
    this.diagnostics = diagnostics;
    this.progress = progress;
    this.look = look;
    this.kept = kept;
  }

  /**
   * Builds a site.
   *
   * @return what was built, for the review report; empty when nothing was published
   */
  public static Optional<Review> run(
      BuildRequest request, Diagnostics diagnostics, Progress progress) {
    return run(request, diagnostics, progress, FirstLook.none(), Kept.nothing());
  }

  /**
   * The same for somebody who wants to see a few pages before the whole is done, and who builds
   * again and again.
   *
   * @param kept from the builds before of the same request
   */
  public static Optional<Review> run(
      BuildRequest request, Diagnostics diagnostics, Progress progress, FirstLook look, Kept kept) {
    boolean published = false;
    try {
      Optional<Review> review = new Build(request, diagnostics, progress, look, kept).run();
      published = review.isPresent();
      return review;
    } finally {
      if (!published) {
        kept.notPublished();
      }
    }
  }

  /** What a build would find, for commands that publish nothing; empty if nothing can be read. */
  public static Optional<Review> find(
      BuildRequest request, Diagnostics diagnostics, Progress progress) {
    Build build = new Build(request, diagnostics, progress, FirstLook.none(), Kept.nothing());
    return build.edition().map(build::review);
  }

  /**
   * Does all that a build does short of writing and checking, for a program that will build again
   * while somebody waits: the virtual machine compiles what has run a few times.
   */
  public static void rehearse(BuildRequest request) {
    Diagnostics unheard = new Diagnostics();
    new Build(request, unheard, Progress.silent(), FirstLook.none(), Kept.nothing())
        .edition()
        .map(
            e ->
                new Renderer(
                    e,
                    new Templates(request.templates()),
                    (path, made) -> {},
                    Recall.none(),
                    unheard))
        .ifPresent(Renderer::render);
  }

  private Optional<Review> run() {
    Optional<Staging> staging = Staging.open(request.output(), diagnostics);
    if (staging.isEmpty()) {
      Reading.of(request.content(), request.articles(), diagnostics, progress);
      return Optional.empty();
    }
    try (Staging site = staging.get()) {
      return run(site);
    }
  }

  private Optional<Review> run(Staging site) {
    Optional<Edition> edition = edition();
    if (edition.isEmpty() || diagnostics.failing(request.strict())) {
      return Optional.empty();
    }
    return published(edition.get(), site) ? Optional.of(review(edition.get())) : Optional.empty();
  }

  private Optional<Edition> edition() {
    Optional<Reading> reading =
        Reading.of(request.content(), request.articles(), diagnostics, progress, kept.texts());
    if (reading.isEmpty()) {
      return Optional.empty();
    }
    Dossier dossier = reading.get().dossier();
    Texts texts = reading.get().texts();
    Citing citing = new Citing(dossier, texts);
    References.check(
        dossier,
        texts,
        citing,
        reading.get().unread(),
        reading.get().content().unreadEntities(),
        request.articles().isEmpty(),
        diagnostics);
    Edition edition = annotated(dossier, texts, citing);
    Answers.apply(reading.get().content().filed(), request.articles().isEmpty(), diagnostics);
    return Optional.of(edition);
  }

  private Review review(Edition edition) {
    return new Review(
        edition.dossier(),
        edition.stories(),
        edition.evidence(),
        diagnostics.sorted(),
        new Once<>(
            () ->
                new Review.Noticed(
                    Candidates.of(edition.dossier(), edition.texts().stories(), edition.stories()),
                    FigureFinder.in(edition.dossier(), edition.texts().stories()),
                    Claim.all(edition.dossier(), edition.texts(), edition.citing()))));
  }

  private Edition annotated(Dossier dossier, Texts texts, Citing citing) {
    progress.stage("annotating", dossier.sources().size(), "source");
    List<Entity> entities = dossier.entities();
    Annotator annotator = new Annotator(entities, diagnostics);
    Settings settings = dossier.settings();
    DecisionCheck.check(dossier, texts.stories(), diagnostics);
    List<Grounds.Named> names =
        kept.texts().same("names", entities.stream().map(Grounds.Named::of).toList());
    Set<String> unlinked =
        dossier.profiles().stream()
            .filter(p -> p.links() == LinkPolicy.NONE)
            .map(Profile::slug)
            .collect(Collectors.toSet());
    Map<String, List<Mention>> stories =
        Each.of(
            "annotating",
            dossier.sources(),
            Source::id,
            s -> {
              MarkdownText text = texts.stories().get(s.id());
              Annotation found =
                  kept.texts()
                      .of(
                          "mentions",
                          s.id(),
                          new Grounds.MentionsOf(text, Optional.of(s), settings, names),
                          () -> annotator.annotate(text, Surroundings.of(s, settings.mentions())));
              Doubts.report(found, s, diagnostics);
              progress.step();
              LinkScope scope = s.links().orElse(settings.links());
              return LinkChoice.choose(text, found.mentions(), scope, unlinked);
            });
    return new Edition(
        dossier,
        texts,
        citing,
        stories,
        evidence(dossier, texts, citing, stories),
        Each.of(
            "annotating",
            entities,
            Entity::slug,
            e -> account(annotator, texts, e, settings, unlinked, names)),
        Each.of(
            "annotating",
            texts.essays().keySet(),
            n -> n,
            n -> essay(annotator, texts.essays().get(n), settings, unlinked)));
  }

  /** Who said what, which sources tell the same, and where they differ. */
  private Evidence evidence(
      Dossier dossier, Texts texts, Citing citing, Map<String, List<Mention>> stories) {
    Quotations finder = new Quotations(dossier, texts.stories(), texts.accounts(), citing);
    Grounds.World world =
        kept.texts()
            .same(
                "world",
                new Grounds.World(
                    dossier.profiles(),
                    dossier.events(),
                    dossier.settings(),
                    dossier.register(),
                    List.copyOf(texts.accounts().values()),
                    List.copyOf(texts.digests().values())));
    Map<String, Quotations.Read> read =
        Each.of(
            "finding quotations in",
            dossier.sources(),
            Source::id,
            s ->
                kept.texts()
                    .of(
                        "quotations",
                        s.id(),
                        new Grounds.QuotationsOf(
                            s, texts.stories().get(s.id()), stories.get(s.id()), world),
                        () -> finder.of(s, stories.get(s.id()))));
    Rulings.check(dossier, read, diagnostics);
    Map<String, List<Quotation>> quotations = new TreeMap<>();
    Map<String, Map<Integer, Telling>> tellings = new TreeMap<>();
    read.forEach((id, r) -> quotations.put(id, r.quotations()));
    read.forEach((id, r) -> tellings.put(id, r.tellings()));
    RivalAccounts accounts = new RivalAccounts(dossier, citing);
    Grades grades = new Grades(dossier, citing, tellings);
    return new Evidence(
        quotations,
        tellings,
        Each.of(
            "weighing",
            dossier.entities(),
            Entity::slug,
            e -> grades.of(texts.accounts().get(e.slug()).proseCitations())),
        new Versions(dossier, texts.stories(), texts.accounts(), citing, quotations, kept.texts())
            .all(),
        Each.of(
            "reading accounts of",
            dossier.entities(),
            Entity::slug,
            e -> accounts.of(e.slug(), texts.accounts().get(e.slug()))));
  }

  /** An account links what it names, its own page aside. */
  private List<Mention> account(
      Annotator annotator,
      Texts texts,
      Entity entity,
      Settings settings,
      Set<String> unlinked,
      List<Grounds.Named> names) {
    MarkdownText text = texts.accounts().get(entity.slug());
    Set<String> never = new HashSet<>(unlinked);
    never.add(entity.slug());
    Annotation found =
        kept.texts()
            .of(
                "mentions of accounts",
                entity.slug(),
                new Grounds.MentionsOf(text, Optional.empty(), settings, names),
                () ->
                    annotator.annotate(text, Surroundings.none(Optional.of(settings.language()))));
    return LinkChoice.choose(text, found.mentions(), settings.links(), never);
  }

  private static List<Mention> essay(
      Annotator annotator, MarkdownText text, Settings settings, Set<String> unlinked) {
    return LinkChoice.choose(
        text,
        annotator.annotate(text, Surroundings.none(Optional.of(settings.language()))).mentions(),
        settings.links(),
        unlinked);
  }

  private boolean published(Edition edition, Staging site) {
    Served served = Served.alsoFromDisk(edition.dossier().settings().base());
    SiteCheck check = new SiteCheck(site.folder(), shown(), served);
    Renderer renderer =
        new Renderer(
            edition,
            new Templates(request.templates()),
            new Delivery(site, check, kept.sound(), progress),
            kept.pages(),
            diagnostics);
    progress.stage("rendering", renderer.pages(), "page");
    renderer.first(look.wanted(), look::made);
    look.done();
    renderer.render();
    edition.dossier().enclosures().forEach(e -> site.enclose(e, diagnostics));
    if (!diagnostics.failing(request.strict())) {
      progress.stage("checking the pages");
      check.finish(diagnostics);
    }
    boolean published = !diagnostics.failing(request.strict()) && site.publish(diagnostics);
    if (published) {
      kept.published(check.sound());
    }
    return published;
  }

  private String shown() {
    return request.output().toString().replace('\\', '/');
  }
}
