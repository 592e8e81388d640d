package dossier.render;

import dossier.model.Quotation;
import dossier.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The quotations that may be shown, by who said them, to whom, and where. */
final class QuotationIndex {

  /**
   * A quotation in its source.
   *
   * @param source it stands in
   * @param quotation itself
   */
  record Entry(Source source, Quotation quotation) {}

  private final Map<String, List<Entry>> bySource = new TreeMap<>();
  private final Map<String, List<Entry>> bySpeaker = new TreeMap<>();
  private final Map<String, List<Entry>> byAddressee = new TreeMap<>();
  private final Map<String, List<Entry>> byEvent = new TreeMap<>();

  QuotationIndex(Edition edition) {
    for (Source source : edition.dossier().sources()) {
      for (Quotation q : edition.evidence().quotations().getOrDefault(source.id(), List.of())) {
        if (Shown.quotation(source, q, edition.texts())) {
          add(new Entry(source, q));
        }
      }
    }
  }

  private void add(Entry entry) {
    put(bySource, entry.source().id(), entry);
    Quotation q = entry.quotation();
    q.speaker().slug().ifPresent(s -> put(bySpeaker, s, entry));
    q.addressee().slug().ifPresent(s -> put(byAddressee, s, entry));
    q.event().ifPresent(s -> put(byEvent, s, entry));
  }

  private static void put(Map<String, List<Entry>> map, String key, Entry entry) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
  }

  /** Those of a source, in order. */
  List<Quotation> shown(Source source) {
    return bySource.getOrDefault(source.id(), List.of()).stream().map(Entry::quotation).toList();
  }

  List<Entry> by(String speaker) {
    return bySpeaker.getOrDefault(speaker, List.of());
  }

  List<Entry> to(String addressee) {
    return byAddressee.getOrDefault(addressee, List.of());
  }

  List<Entry> at(String event) {
    return byEvent.getOrDefault(event, List.of());
  }

  /** Those whose speaker has no profile, or is not known. */
  List<Entry> withoutProfile() {
    return bySource.values().stream()
        .flatMap(List::stream)
        .filter(e -> e.quotation().speaker().slug().isEmpty())
        .toList();
  }

  /** Everybody who is quoted, by slug. */
  List<String> speakers() {
    return List.copyOf(bySpeaker.keySet());
  }
}
