package dossier.evidence;

import dossier.identity.Citing;
import dossier.identity.Landing;
import dossier.markdown.CitedParagraph;
import dossier.model.Dossier;
import dossier.model.Entity;
import dossier.model.Grade;
import dossier.model.Quotation.Party;
import dossier.model.Source;
import dossier.model.SourceKind;
import dossier.model.Telling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Weighs what is cited: how many sources, how many of them independent, from whom they have it. Two
 * sources lean on each other if one names the other's outlet, or both name the same third.
 */
public final class Grades {
  private final Citing citing;
  private final Map<String, Map<Integer, Telling>> tellings;
  private final Map<String, String> names = new HashMap<>();
  private final People people;

  /**
   * Prepares a dossier.
   *
   * @param tellings by source id and paragraph
   */
  public Grades(Dossier dossier, Citing citing, Map<String, Map<Integer, Telling>> tellings) {
    this.citing = citing;
    this.tellings = tellings;
    this.people = new People(dossier, Map.of());
    dossier.entities().forEach((Entity e) -> names.put(e.slug(), e.name()));
  }

  /** One source, and from whom its cited paragraphs have it. */
  private record Carrier(
      Source source, String outlet, Set<String> from, boolean own, boolean unnamed) {}

  /** The grade of what some citations carry. */
  public Grade of(Collection<CitedParagraph> citations) {
    Map<Source, List<Telling>> cited = new HashMap<>();
    for (CitedParagraph c : citations) {
      Landing landing = citing.of(c);
      landing
          .source()
          .ifPresent(
              s ->
                  cited
                      .computeIfAbsent(s, k -> new ArrayList<>())
                      .add(telling(s, landing.paragraph())));
    }
    List<Carrier> all =
        cited.entrySet().stream().map(e -> carrier(e.getKey(), e.getValue())).toList();
    boolean unverified = all.stream().allMatch(c -> unverified(c.source()));
    List<Carrier> carriers =
        unverified ? all : all.stream().filter(c -> !unverified(c.source())).toList();
    Set<String> passed = new TreeSet<>();
    boolean own = carriers.stream().anyMatch(Carrier::own);
    if (!own) {
      carriers.forEach(c -> passed.addAll(c.from()));
    }
    return new Grade(
        carriers.size(),
        independent(carriers),
        new TreeSet<>(passed),
        !carriers.isEmpty() && carriers.stream().allMatch(Carrier::unnamed),
        unverified ? all.size() : all.size() - carriers.size(),
        !all.isEmpty() && unverified);
  }

  private Telling telling(Source source, int paragraph) {
    return tellings.getOrDefault(source.id(), Map.of()).getOrDefault(paragraph, Telling.own());
  }

  private Carrier carrier(Source source, List<Telling> tellings) {
    Set<String> from = new HashSet<>();
    tellings.forEach(
        t -> t.from().stream().filter(p -> named(t, p)).forEach(p -> from.add(name(p))));
    String outlet =
        source
            .publisher()
            .flatMap(people::named)
            .map(names::get)
            .or(source::publisher)
            .orElse(source.id());
    boolean own = tellings.stream().allMatch(t -> t.from().isEmpty());
    return new Carrier(source, outlet, from, own, tellings.stream().anyMatch(Telling::unnamed));
  }

  private static boolean named(Telling telling, Party party) {
    return party.slug().isPresent() || !telling.unnamed();
  }

  private String name(Party party) {
    return party.slug().map(s -> names.getOrDefault(s, s)).orElse(party.words());
  }

  /** Pages that splice others are not worth a source of their own beside one that does not. */
  private static boolean unverified(Source source) {
    return source.trust().isPresent()
        || source.kind() == SourceKind.AGGREGATE
        || !source.seams().isEmpty();
  }

  private static int independent(List<Carrier> carriers) {
    List<Set<String>> groups = new ArrayList<>();
    for (Carrier c : carriers) {
      Set<String> group = new HashSet<>(c.own() ? Set.of() : c.from());
      group.add(c.outlet());
      List<Set<String>> joined = new ArrayList<>();
      for (Set<String> other : groups) {
        if (other.stream().anyMatch(group::contains)) {
          group.addAll(other);
          joined.add(other);
        }
      }
      groups.removeAll(joined);
      groups.add(group);
    }
    return groups.size();
  }
}
