package dossier.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What carries the claims of a dossier.
 *
 * @param quotations who said what to whom, by source id
 * @param tellings how paragraphs know what they say, by source id and number
 * @param grades what carries events, by slug
 * @param versions what several sources tell, by slug of the event
 * @param accounts what the sources answer, by slug of the profile or event asked about
 */
public record Evidence(
    Map<String, List<Quotation>> quotations,
    Map<String, Map<Integer, Telling>> tellings,
    Map<String, Grade> grades,
    Map<String, List<Version>> versions,
    Map<String, List<RivalAccount>> accounts) {

  /** Copies the maps, sorted. */
  public Evidence {
    quotations = Collections.unmodifiableMap(new TreeMap<>(quotations));
    tellings = Collections.unmodifiableMap(new TreeMap<>(tellings));
    grades = Collections.unmodifiableMap(new TreeMap<>(grades));
    versions = Collections.unmodifiableMap(new TreeMap<>(versions));
    accounts = Collections.unmodifiableMap(new TreeMap<>(accounts));
  }
}
