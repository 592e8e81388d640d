package dossier.annotate;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Rule;
import dossier.markdown.MarkdownText;
import dossier.model.Correction;
import dossier.model.Dossier;
import dossier.model.Entity;
import dossier.model.Source;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports decisions on mentions that fit nowhere or name nobody. */
public final class DecisionCheck {
  private final Set<String> slugs;
  private final Diagnostics diagnostics;

  private DecisionCheck(Set<String> slugs, Diagnostics diagnostics) {
    this.slugs = slugs;
    this.diagnostics = diagnostics;
  }

  /**
   * Checks the decisions of all sidecars and those of the dossier.
   *
   * @param stories the texts of the sources, by id
   */
  public static void check(
      Dossier dossier, Map<String, MarkdownText> stories, Diagnostics diagnostics) {
    Set<String> slugs = dossier.entities().stream().map(Entity::slug).collect(Collectors.toSet());
    DecisionCheck check = new DecisionCheck(slugs, diagnostics);
    for (Source source : dossier.sources()) {
      source.corrections().stream()
          .filter(c -> c.kind() == Correction.Kind.MENTION)
          .forEach(c -> check.one(c, List.of(stories.get(source.id())), "the story"));
    }
    dossier.settings().mentions().forEach(c -> check.one(c, stories.values(), "any story"));
  }

  private void one(Correction correction, Collection<MarkdownText> texts, String where) {
    String slug = correction.value().orElse("none");
    if (!slug.equals("none") && !slugs.contains(slug)) {
      diagnostics.add(
          Rule.UNKNOWN_ENTITY,
          correction.place(),
          "`" + slug + "` is neither a profile nor an event",
          "write the slug of a file in profiles/ or events/, or `none`");
    }
    if (texts.stream().noneMatch(t -> fits(correction, t))) {
      diagnostics.add(
          Rule.LOST_DECISION,
          correction.place(),
          "`"
              + correction.text()
              + "` does not stand in the running text of "
              + where(correction, where),
          "copy it from the Markdown version of the source page; headings and links do not count");
    }
  }

  private static String where(Correction correction, String where) {
    return correction.paragraph().map(p -> "paragraph " + p).orElse(where);
  }

  private static boolean fits(Correction correction, MarkdownText text) {
    return text.passages().stream()
        .filter(p -> correction.paragraph().map(n -> n == p.number()).orElse(true))
        .flatMap(p -> p.runs().stream())
        .anyMatch(run -> run.in(text.text()).contains(correction.text()));
  }
}
