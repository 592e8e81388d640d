package dossier.evidence;

import dossier.diagnostic.Span;
import dossier.identity.Citing;
import dossier.identity.Landing;
import dossier.markdown.CitedParagraph;
import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import dossier.model.Dossier;
import dossier.model.EdtfDate;
import dossier.model.Legible;
import dossier.model.RivalAccount;
import dossier.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what the sources answer to the questions at the end of a file: headings that end with a
 * question mark, under each a list of answers that cite. Plain Markdown, so that citations are
 * pinned, renamed and checked like all others.
 */
public final class RivalAccounts {
  private static final Pattern AS_OF = Pattern.compile("\\s*\\((?:as of )?([^()]+)\\)[\\s.,;]*$");

  private final Citing citing;
  private final Map<String, Source> sources = new HashMap<>();

  /** Prepares a dossier. */
  public RivalAccounts(Dossier dossier, Citing citing) {
    this.citing = citing;
    dossier.sources().forEach(s -> sources.put(s.id(), s));
  }

  /** The questions of one account. */
  public List<RivalAccount> of(String slug, MarkdownText account) {
    List<RivalAccount> all = new ArrayList<>();
    String question = "";
    String id = slug;
    List<RivalAccount.Value> values = new ArrayList<>();
    for (Passage passage : account.passages()) {
      if (passage.heading()) {
        add(slug, id, question, values, all);
        values.clear();
        id = slug + "-" + passage.anchor();
        question = passage.plain().endsWith("?") ? Legible.line(passage.plain()) : "";
      } else if (!question.isEmpty()) {
        values.addAll(values(passage, account));
      }
    }
    add(slug, id, question, values, all);
    return all;
  }

  private static void add(
      String slug,
      String id,
      String question,
      List<RivalAccount.Value> values,
      List<RivalAccount> all) {
    if (!question.isEmpty() && !values.isEmpty()) {
      List<RivalAccount.Value> sorted =
          values.stream()
              .sorted(
                  Comparator.comparing(
                      (RivalAccount.Value v) ->
                          v.asOf().map(EdtfDate::sortDay).orElse(LocalDate.MAX)))
              .toList();
      all.add(new RivalAccount(id, question, slug, sorted));
    }
  }

  private List<RivalAccount.Value> values(Passage passage, MarkdownText account) {
    String text = Legible.line(passage.plain()).replaceAll("\\s+([.,;])", "$1").strip();
    Matcher m = AS_OF.matcher(text);
    Optional<EdtfDate> stated = m.find() ? EdtfDate.parse(m.group(1)) : Optional.empty();
    String value =
        (stated.isPresent() ? text.substring(0, m.start()) : text).replaceAll("[\\s.]+$", "");
    List<RivalAccount.Value> values = new ArrayList<>();
    for (CitedParagraph cited : account.citations()) {
      Landing landing = citing.of(cited);
      if (within(passage.span(), cited) && landing.source().isPresent()) {
        Source source = landing.source().get();
        values.add(
            new RivalAccount.Value(
                value,
                stated.or(source::date),
                source.id(),
                landing.paragraph(),
                landing.passage().map(Passage::anchor).orElse("")));
      }
    }
    return values;
  }

  private static boolean within(Span span, CitedParagraph cited) {
    return span.contains(cited.span());
  }
}
