package dossier.normalize.pass;

import dossier.model.Audit;
import dossier.model.AuditRule;
import dossier.model.CaptureFormat;
import dossier.model.Citation;
import dossier.normalize.draft.Block;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Heads;
import dossier.normalize.draft.Pass;
import dossier.normalize.words.Hosts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Saved pages and Markdown: marks the blocks that show what markup or front matter state, and takes
 * the first heading of Markdown as the headline when none is stated.
 */
public final class StatedHead implements Pass {
  private static final Pattern BY =
      Pattern.compile("(?i)^(?:written |posted |reported )?by[:\\s]+");

  /** White space may make a line of the same words longer than what is stated. */
  private static final int LONGER = 2;

  private static final int LONGEST_LABEL = 40;
  private static final Pattern TAIL =
      Pattern.compile("(?<title>.{8,}?)\\s+[|–—·-]\\s+(?<outlet>[^|–—·]{3,40})");
  private static final Pattern COLON = Pattern.compile("\\s*(?::|\\s[–—-])\\s+(?=\\S)");

  @Override
  public Contract contract() {
    return Contract.deciding(
            AuditRule.HEADLINE, AuditRule.HEADLINE_AGAIN, AuditRule.DECK, AuditRule.BYLINE)
        .reading(AuditRule.OUTSIDE_STORY);
  }

  @Override
  public Draft apply(Draft draft) {
    if (draft.capture().format() == CaptureFormat.TEXT) {
      return draft;
    }
    Draft now = outlet(firstHeading(draft));
    Citation c = now.head().citation();
    now = c.title().isPresent() ? parts(now, c.title().get()) : now;
    now = show(now, c.title(), AuditRule.HEADLINE, "title");
    now = show(now, now.head().deck(), AuditRule.DECK, "deck");
    return show(now, c.byline(), AuditRule.BYLINE, "byline");
  }

  /** Clippers take the title of the page, with the outlet behind it. */
  private static Draft outlet(Draft draft) {
    Citation c = draft.head().citation();
    Matcher tail = TAIL.matcher(c.title().orElse(""));
    boolean clipping =
        draft.capture().format() == CaptureFormat.MARKDOWN
            && tail.matches()
            && c.url()
                .flatMap(Hosts::of)
                .map(h -> Hosts.names(h, tail.group("outlet")))
                .orElse(false);
    return clipping
        ? draft
            .preferring(Heads.title(tail.group("title")))
            .adding(Heads.origin(Optional.of(tail.group("outlet")), Optional.empty()))
        : draft;
  }

  private static Draft firstHeading(Draft draft) {
    boolean wanted =
        draft.capture().format() == CaptureFormat.MARKDOWN
            && draft.head().citation().title().isEmpty()
            && !draft.blocks().isEmpty();
    Optional<Block> first = wanted ? Optional.of(draft.blocks().get(0)) : Optional.empty();
    return first
        .filter(b -> b.level() == 1 && !b.plain().isBlank())
        .map(b -> draft.adding(Heads.title(b.plain())))
        .orElse(draft);
  }

  private static Draft show(Draft draft, Optional<String> value, AuditRule rule, String field) {
    if (value.isEmpty()) {
      return draft;
    }
    String wanted = folded(value.get());
    int longest = LONGER * value.get().length() + LONGEST_LABEL;
    boolean[] seen = new boolean[1];
    return draft.map(
        (i, block) -> {
          boolean alike = block.plain().length() <= longest && free(block);
          boolean same = alike && folded(block.plain()).equals(wanted);
          boolean again = seen[0];
          seen[0] = seen[0] || same;
          if (!same) {
            return block;
          }
          return again && rule == AuditRule.HEADLINE
              ? block.cut(AuditRule.HEADLINE_AGAIN)
              : again ? block : block.metadata(rule, field);
        });
  }

  /** Each page of several repeats the headline before the heading of its part. */
  private static Draft parts(Draft draft, String title) {
    List<Audit.Entry> repairs = new ArrayList<>();
    Draft now =
        draft.map(
            (i, block) -> {
              int from = block.kind() == Block.Kind.HEADING ? part(block.plain(), title) : -1;
              if (from < 0 || !block.open() || part(block.markdown(), title) < 0) {
                return block;
              }
              Block part = block.mended(t -> t.part(part(t.text(), title), t.text().length()));
              repairs.add(
                  new Audit.Entry(
                      Audit.Fate.REPAIRED,
                      AuditRule.HEADLINE_AGAIN,
                      block.span(),
                      0,
                      block.plain(),
                      part.plain()));
              return part;
            });
    return now.recording(repairs);
  }

  /** Where the heading of a part begins behind the headline and a colon or dash; -1 if nowhere. */
  private static int part(String heading, String title) {
    if (!heading.startsWith(title)) {
      return -1;
    }
    Matcher colon = COLON.matcher(heading);
    return colon.find(title.length()) && colon.start() == title.length() ? colon.end() : -1;
  }

  private static boolean free(Block block) {
    return block.open() || block.by(AuditRule.OUTSIDE_STORY);
  }

  private static String folded(String text) {
    return BY.matcher(text.strip())
        .replaceFirst("")
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ");
  }
}
