package dossier.revise;

import dossier.identity.Sketch;
import dossier.identity.Succession;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes the register of anchors anew: what each source has now, and where the anchors lead that
 * went. Entries of sources that this dossier does not have are kept.
 */
public final class Recording {
  private static final String HEAD =
      """
      # The anchors that this dossier has given out, each with a sketch of its words, and those out of
      # use with what took their place. Written by `dossier pin`; a build only reads it.
      """;

  private final Register register;
  private final Map<String, Source> sources = new TreeMap<>();
  private final Texts texts;
  private final StringBuilder out = new StringBuilder(HEAD);
  private final List<String> gone = new ArrayList<>();
  private int changes;

  private Recording(Dossier dossier, Texts texts) {
    this.register = dossier.register();
    this.texts = texts;
    dossier.sources().forEach(s -> sources.put(s.id(), s));
  }

  /**
   * The register as it is to be.
   *
   * @param path of the register
   * @return empty if it is so already
   */
  public static Optional<Revision> of(Dossier dossier, Texts texts, String path) {
    Recording recording = new Recording(dossier, texts);
    recording.write();
    String now = dossier.register().file().map(f -> f.text()).orElse("");
    String text = recording.out.toString();
    return now.equals(text) || recording.sources.isEmpty()
        ? Optional.empty()
        : Optional.of(new Revision(path, text, recording.changes, recording.gone));
  }

  private void write() {
    Set<String> ids = new TreeSet<>(register.given().keySet());
    register.old().forEach(o -> ids.add(o.source()));
    sources.values().forEach(s -> s.formerly().forEach(ids::remove));
    ids.addAll(sources.keySet());
    for (String id : ids) {
      out.append(id).append(":\n");
      if (sources.containsKey(id)) {
        known(sources.get(id));
      } else {
        given(register.of(id));
        register.old(id).forEach(o -> old(o.old(), o.now()));
      }
    }
  }

  private void known(Source source) {
    MarkdownText text = texts.stories().get(source.id());
    List<Given> now =
        text.passages().stream()
            .map(p -> new Given(p.anchor(), Sketch.of(p.plain()).written(), 0, 0))
            .toList();
    given(now);
    Set<String> known =
        register.of(source).stream()
            .map(Given::anchor)
            .collect(Collectors.toCollection(HashSet::new));
    changes += (int) now.stream().filter(g -> !known.contains(g.anchor())).count();
    Map<String, String> olds = new TreeMap<>();
    register.old(source).forEach(o -> olds.put(o.old(), o.now()));
    Map<String, String> went = Succession.of(register.of(source), text);
    changes += (int) went.keySet().stream().filter(a -> !olds.containsKey(a)).count();
    olds.replaceAll((old, led) -> went.getOrDefault(led, led));
    went.forEach(olds::putIfAbsent);
    went.forEach(
        (anchor, led) -> {
          if (led.equals(OldAnchor.GONE)) {
            gone.add(source.id() + "#" + anchor);
          }
        });
    Set<String> alive = text.passages().stream().map(Passage::anchor).collect(Collectors.toSet());
    olds.keySet().removeAll(alive);
    olds.replaceAll((old, led) -> alive.contains(led) ? led : OldAnchor.GONE);
    olds.forEach(this::old);
  }

  private void given(List<Given> anchors) {
    if (!anchors.isEmpty()) {
      out.append("  given:\n");
      anchors.forEach(
          g -> out.append("    - ").append((g.anchor() + " " + g.sketch()).strip()).append('\n'));
    }
  }

  private void old(String old, String now) {
    out.append("  ").append(old).append(": ").append(now).append('\n');
  }
}
