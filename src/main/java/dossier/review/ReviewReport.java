package dossier.review;

import dossier.diagnostic.Diagnostic;
import dossier.diagnostic.Rule;
import dossier.markdown.MarkdownEscape;
import dossier.model.Audit;
import dossier.model.Candidate;
import dossier.model.Figures;
import dossier.model.Legible;
import dossier.model.Quotation;
import dossier.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The review report as Markdown: numbers, findings by rule, and what needs a human eye. */
public final class ReviewReport {
  private static final String NONE = "None.\n\n";

  private static final int LONGEST = 90;

  /** A claim and a sentence are read whole, or as good as. */
  private static final int SENTENCE = 280;

  /** Words of a quotation enough to find it, in UTF-16 units. */
  private static final int FEW = 60;

  private static final int MOST_NUMBERS = 12;
  private static final int MOST_CANDIDATES = 60;

  private ReviewReport() {}

  /** The report of one build. */
  public static String write(Review review) {
    return write(review, Optional.empty());
  }

  /**
   * The report of a change: of findings, claims, quotations, names, numbers and pieces of captures
   * only those that the base has not.
   *
   * @param base what a build of the state before the change has to say; empty for the whole dossier
   */
  public static String write(Review review, Optional<Review> base) {
    News news = new News(review, base);
    StringBuilder out = new StringBuilder("# Review report\n\n");
    out.append(
        base.isEmpty()
            ? "What the build that made `site/` has to say to a reviewer.\n\n"
            : "What is new with this change; what was so before it is left out.\n\n");
    int begun = out.length();
    findings(news.findings(), out);
    claims(news, out);
    quotations(news.quotations(), out);
    CutRows.write(review.dossier().sources(), news, out);
    candidates(news.candidates(), out);
    figures(news.figures(), out);
    sources(review, news, out);
    numbers(review, base, out);
    return base.isEmpty() ? out.toString() : changes(out.toString(), begun);
  }

  /** The report of a change without the sections in which nothing is new, which one line names. */
  private static String changes(String report, int begun) {
    List<String> nothing = new ArrayList<>();
    StringBuilder out = new StringBuilder(report.substring(0, begun));
    for (String section : report.substring(begun).split("(?m)^(?=## )")) {
      if (section.endsWith("\n\n" + NONE)) {
        nothing.add(section.substring(3, section.indexOf('\n')).replaceFirst(":.*", ""));
      } else {
        out.append(section);
      }
    }
    out.append(nothing.isEmpty() ? "" : "Nothing new under: " + String.join("; ", nothing) + ".\n");
    return out.toString();
  }

  private static void numbers(Review review, Optional<Review> base, StringBuilder out) {
    out.append("## In numbers\n\n| what | how many |").append(base.isEmpty() ? "" : " before |");
    out.append("\n|---|---:|").append(base.isEmpty() ? "" : "---:|").append('\n');
    row(out, "sources", review, base, r -> r.dossier().sources().size());
    row(out, "profiles", review, base, r -> r.dossier().profiles().size());
    row(out, "events", review, base, r -> r.dossier().events().size());
    row(out, "mentions", review, base, Review::mentionCount);
    row(out, "pieces kept", review, base, r -> fates(r, Audit.Fate.KEPT));
    row(out, "pieces cut", review, base, r -> fates(r, Audit.Fate.CUT));
    row(out, "pieces read as metadata", review, base, r -> fates(r, Audit.Fate.METADATA));
    row(out, "repairs", review, base, r -> fates(r, Audit.Fate.REPAIRED));
    row(out, "damaged places", review, base, r -> fates(r, Audit.Fate.MARKED));
    out.append('\n');
  }

  private static void row(
      StringBuilder out,
      String what,
      Review review,
      Optional<Review> base,
      ToLongFunction<Review> count) {
    out.append("| ").append(what).append(" | ").append(count.applyAsLong(review)).append(" |");
    base.ifPresent(b -> out.append(' ').append(count.applyAsLong(b)).append(" |"));
    out.append('\n');
  }

  private static long fates(Review review, Audit.Fate fate) {
    return review.dossier().sources().stream().mapToLong(s -> s.audit().with(fate).size()).sum();
  }

  private static void sources(Review review, News news, StringBuilder out) {
    out.append("## Source by source\n\n");
    List<Source> sources = review.dossier().sources().stream().filter(s -> !news.same(s)).toList();
    if (sources.isEmpty()) {
      out.append(NONE);
      return;
    }
    out.append("| source | date | mentions | kept | cut | metadata | repairs | damaged |\n");
    out.append("|---|---|---:|---:|---:|---:|---:|---:|\n");
    for (Source source : sources) {
      Map<Audit.Fate, Long> fates =
          source.audit().entries().stream()
              .collect(
                  Collectors.groupingBy(Audit.Entry::fate, TreeMap::new, Collectors.counting()));
      Function<Audit.Fate, Long> count = f -> fates.getOrDefault(f, 0L);
      out.append("| ").append(source.id());
      out.append(" | ").append(source.date().map(d -> d.text()).orElse("none stated"));
      out.append(" | ").append(review.mentions().getOrDefault(source.id(), List.of()).size());
      out.append(" | ").append(count.apply(Audit.Fate.KEPT));
      out.append(" | ").append(count.apply(Audit.Fate.CUT));
      out.append(" | ").append(count.apply(Audit.Fate.METADATA));
      out.append(" | ").append(count.apply(Audit.Fate.REPAIRED));
      out.append(" | ").append(count.apply(Audit.Fate.MARKED)).append(" |\n");
    }
    out.append('\n');
  }

  private static void findings(List<Diagnostic> findings, StringBuilder out) {
    out.append("## Findings: what needs a human eye\n\n");
    if (findings.isEmpty()) {
      out.append(NONE);
      return;
    }
    Map<Rule, List<Diagnostic>> byRule =
        findings.stream()
            .collect(Collectors.groupingBy(Diagnostic::rule, TreeMap::new, Collectors.toList()));
    byRule.forEach(
        (rule, list) -> {
          out.append("### ").append(rule.id()).append(": ").append(rule.title());
          out.append(" (").append(list.size()).append(")\n\n");
          out.append("[What the rule means](rules/").append(rule.id()).append(".html)\n\n");
          list.forEach(d -> finding(d, out));
          out.append('\n');
        });
  }

  /** Each claim beside the sentence that it rests on, to read one against the other. */
  private static void claims(News news, StringBuilder out) {
    List<Claim> claims = news.claims();
    out.append("## Claims and what they rest on\n\n");
    if (claims.isEmpty()) {
      out.append(NONE);
      return;
    }
    out.append("| page | claim | source | its sentence |\n|---|---|---|---|\n");
    for (Claim claim : claims) {
      out.append("| ").append(claim.page());
      out.append(" | ").append(cell(claim.words(), SENTENCE));
      out.append(" | ").append(claim.place());
      String old = news.before(claim).map(o -> " (before: " + cell(o, SENTENCE) + ")").orElse("");
      out.append(" | ").append(cell(claim.sentence(), SENTENCE)).append(old).append(" |\n");
    }
    out.append('\n');
  }

  private static void finding(Diagnostic d, StringBuilder out) {
    out.append("- `").append(d.location().shown()).append("`: ");
    out.append(MarkdownEscape.inline(d.message().replace('`', '\''))).append('\n');
  }

  private static void candidates(List<Candidate> candidates, StringBuilder out) {
    out.append("## Names without a profile\n\n");
    if (candidates.isEmpty()) {
      out.append(NONE);
      return;
    }
    int all = candidates.size();
    out.append(Math.min(all, MOST_CANDIDATES)).append(" of ").append(all);
    out.append(", those of most sources first; `dossier new profile \"NAME\"` begins one.\n\n");
    out.append("| name | sources | times | first |\n|---|---:|---:|---|\n");
    for (Candidate candidate : candidates.stream().limit(MOST_CANDIDATES).toList()) {
      Candidate.Sighting first = candidate.sightings().get(0);
      out.append("| ").append(cell(candidate.name()));
      out.append(" | ").append(candidate.sources());
      out.append(" | ").append(candidate.sightings().size());
      out.append(" | ").append(first.source()).append("#p").append(first.paragraph());
      out.append(": … ").append(cell(first.context())).append(" … |\n");
    }
    out.append('\n');
  }

  /** Quotations whose speaker is inferred or not known, each as a line ready for the sidecar. */
  private static void quotations(List<Quotation> open, StringBuilder out) {
    out.append("## Quotations to look at\n\n");
    if (open.isEmpty()) {
      out.append(NONE);
      return;
    }
    out.append(Math.min(open.size(), MOST_CANDIDATES)).append(" of ").append(open.size());
    out.append(": the speaker is inferred, has no profile, or is not known. ");
    out.append("A line under `quotations:` of the sidecar settles it.\n\n");
    out.append("| where | words | speaker | line |\n|---|---|---|---|\n");
    for (Quotation q : open.stream().limit(MOST_CANDIDATES).toList()) {
      String words = q.exact().get(0);
      String few = words.length() > FEW ? words.substring(0, words.lastIndexOf(' ', FEW)) : words;
      String speaker = q.speaker().slug().orElse(q.speaker().words());
      out.append("| ").append(q.source()).append(q.paragraph() > 0 ? "#p" + q.paragraph() : "");
      out.append(" | ").append(cell(few)).append(" | ").append(cell(speaker));
      out.append(" | `- {text: \"").append(cell(few).replace("`", "'"));
      out.append("\", speaker: ").append(q.speaker().slug().orElse("none")).append("}` |\n");
    }
    out.append('\n');
  }

  /** Numbers that the sources give for what may be the same thing. */
  private static void figures(List<Figures> figures, StringBuilder out) {
    out.append("## Numbers that may differ\n\n");
    if (figures.isEmpty()) {
      out.append(NONE);
      return;
    }
    out.append("If they count the same thing, ask the question at the end of a profile or event: ");
    out.append("a heading with a question mark, and an item with a citation for each answer.\n\n");
    out.append("| word | numbers |\n|---|---|\n");
    for (Figures f : figures.stream().limit(MOST_CANDIDATES).toList()) {
      String all =
          f.sightings().stream()
              .limit(MOST_NUMBERS)
              .map(s -> cell(s.words()) + " (" + s.source() + "#p" + s.paragraph() + ")")
              .collect(Collectors.joining("; "));
      out.append("| ").append(cell(f.unit())).append(" | ").append(all).append(" |\n");
    }
    out.append('\n');
  }

  static String cell(String text) {
    return cell(text, LONGEST);
  }

  private static String cell(String text, int most) {
    String line = Legible.marked(text).replaceAll("\\s+", " ").strip();
    String cut = line.length() <= most ? line : line.substring(0, most) + " …";
    return MarkdownEscape.inline(cut).replace("|", "\\|");
  }
}
