package dossier.reference;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import dossier.markdown.Texts;
import dossier.model.Dossier;
import dossier.model.Given;
import dossier.model.OldAnchor;
import dossier.model.Register;
import dossier.model.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reports anchors that were given out and lead nowhere, and those that nobody has recorded. */
final class RegisterCheck {
  private static final int MOST_NAMED = 3;

  private final Register register;
  private final Texts texts;
  private final Set<String> unread;
  private final boolean complete;
  private final Diagnostics diagnostics;
  private final Map<String, Source> sources = new TreeMap<>();

  /**
   * Checks a dossier; of captures from elsewhere ({@code complete} is false) some may be missing.
   */
  RegisterCheck(
      Dossier dossier, Texts texts, Set<String> unread, boolean complete, Diagnostics diagnostics) {
    this.complete = complete;
    this.register = dossier.register();
    this.texts = texts;
    this.unread = unread;
    this.diagnostics = diagnostics;
    dossier.sources().forEach(s -> sources.put(s.id(), s));
  }

  /** Checks the register; {@code unpinned} citations name a paragraph and none of its words. */
  void check(int unpinned) {
    register.old().forEach(this::old);
    register.given().keySet().forEach(this::given);
    if (register.kept()) {
      unrecorded(unpinned);
    }
  }

  /** Whether the text stands in this build and is the one that the register speaks of. */
  private boolean shown(String source) {
    return sources.containsKey(source) && !sources.get(source).replacesDigest();
  }

  private Set<String> anchors(String source) {
    MarkdownText text = texts.stories().get(source);
    return text.passages().stream().map(Passage::anchor).collect(Collectors.toSet());
  }

  private void old(OldAnchor old) {
    boolean absent =
        !sources.containsKey(old.source())
            && !unread.contains(old.source())
            && sources.values().stream().noneMatch(s -> s.formerly().contains(old.source()));
    boolean leads = !shown(old.source()) || old.gone() || anchors(old.source()).contains(old.now());
    // the source itself is reported, or the anchor that it leads to is
    boolean told = absent && !register.of(old.source()).isEmpty();
    leads |= register.of(old.source()).stream().anyMatch(g -> g.anchor().equals(old.now()));
    if (absent && complete && !told || !absent && !leads) {
      diagnostics.add(
          Rule.LOST_ANCHOR,
          old.place(),
          "`" + old.now() + "` is no anchor of `" + old.source() + "`",
          "`dossier pin` writes where it leads now, or write the anchor that the source page shows");
    }
  }

  private void given(String source) {
    if (!sources.containsKey(source)) {
      gone(source);
      return;
    }
    if (!shown(source)) {
      return;
    }
    Set<String> leads = new HashSet<>(anchors(source));
    register.old(source).forEach(o -> leads.add(o.old()));
    for (Given given : register.of(source)) {
      if (!leads.contains(given.anchor())) {
        diagnostics.add(
            Rule.LOST_PARAGRAPH,
            register.place(given),
            "links to `" + given.anchor() + "` of `" + source + "` lead nowhere: its words went",
            "`dossier pin` records where they went, so that the links go on");
      }
    }
  }

  /** A source that is on record and not there, under no name that it has or had. */
  private void gone(String source) {
    boolean renamed = sources.values().stream().anyMatch(s -> s.formerly().contains(source));
    List<Given> given = register.of(source);
    if (!renamed && !given.isEmpty() && complete && !unread.contains(source)) {
      diagnostics.add(
          Rule.LOST_PARAGRAPH,
          register.place(given.get(0)),
          "links to the page of `" + source + "` lead nowhere: there is no such source",
          "write `formerly: ["
              + source
              + "]` in the sidecar that took its place, or take it out here");
    }
  }

  private void unrecorded(int unpinned) {
    int paragraphs = 0;
    TreeSet<String> where = new TreeSet<>();
    for (Source source : sources.values()) {
      int fresh = source.replacesDigest() ? 0 : fresh(source);
      paragraphs += fresh;
      if (fresh > 0) {
        where.add(source.id());
      }
    }
    List<String> parts = new ArrayList<>();
    if (paragraphs > 0) {
      parts.add(counted(paragraphs, "paragraph or heading", "paragraphs or headings"));
      parts.add(" in " + named(where) + (paragraphs == 1 ? " is" : " are") + " not on record");
    }
    if (unpinned > 0) {
      parts.add(parts.isEmpty() ? "" : ", and ");
      parts.add(counted(unpinned, "citation is", "citations are") + " not pinned to words");
    }
    if (!parts.isEmpty()) {
      diagnostics.add(
          Rule.NOT_ON_RECORD,
          Location.ofFile(register.file().orElseThrow().path()),
          String.join("", parts),
          "run `dossier pin` before you publish, so that citations and links survive edits");
    }
  }

  private int fresh(Source source) {
    Set<String> known = register.of(source).stream().map(Given::anchor).collect(Collectors.toSet());
    return (int) anchors(source.id()).stream().filter(a -> !known.contains(a)).count();
  }

  private static String counted(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  private static String named(TreeSet<String> sources) {
    String first = sources.stream().limit(MOST_NAMED).collect(Collectors.joining("`, `", "`", "`"));
    int more = sources.size() - MOST_NAMED;
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
