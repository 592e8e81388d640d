package dossier.identity;

import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import dossier.markdown.Texts;
import dossier.model.Dossier;
import dossier.model.Enclosure;
import dossier.model.Entity;
import dossier.model.Source;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leads links that editors write by hand: by slug or id, also a former one; by the path of the file
 * or of the page; or, as Obsidian writes it, by the very name of a profile or event.
 */
public final class Destinations {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:\\.{1,2}/)*(?:[\\w-]+/)*(?<slug>[^/#?]+?)(?:\\.(?:md|html|txt))?(?:#(?<fragment>.+))?");
  private static final Pattern NUMBER = Pattern.compile("p([1-9]\\d{0,4})");

  private final Texts texts;
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, Enclosure> files = new HashMap<>();
  private final TreeSet<String> names = new TreeSet<>();

  /** Prepares the pages of a dossier. */
  public Destinations(Dossier dossier, Texts texts) {
    this.texts = texts;
    Map<String, Integer> count = new TreeMap<>();
    for (Entity entity : dossier.entities()) {
      count.merge(entity.name(), 1, Integer::sum);
    }
    for (Entity entity : dossier.entities()) {
      entity.formerly().forEach(f -> entities.putIfAbsent(f, entity));
      if (count.get(entity.name()) == 1) {
        entities.putIfAbsent(entity.name(), entity);
      }
    }
    for (Source source : dossier.sources()) {
      source.formerly().forEach(f -> sources.putIfAbsent(f, source));
    }
    dossier.entities().forEach(e -> entities.put(e.slug(), e));
    dossier.sources().forEach(s -> sources.put(s.id(), s));
    dossier.enclosures().forEach(e -> files.put(e.path(), e));
    dossier.entities().forEach(e -> names.add(e.slug()));
    dossier.sources().forEach(s -> names.add(s.id()));
  }

  /** Where an address leads; empty if nothing of the dossier is there. */
  public Optional<Destination> of(String address) {
    Enclosure enclosure =
        files.get(address.strip().replaceFirst("^(?:\\.{1,2}/)*(?:static/)?", ""));
    if (enclosure != null) {
      return Optional.of(new Destination.OfFile(enclosure));
    }
    Matcher m = ADDRESS.matcher(address.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    String slug = m.group("slug");
    Optional<String> fragment = Optional.ofNullable(m.group("fragment"));
    if (entities.containsKey(slug)) {
      return fragment.isEmpty()
          ? Optional.of(new Destination.OfEntity(entities.get(slug)))
          : Optional.empty();
    }
    Source source = sources.get(slug);
    if (source == null || fragment.isEmpty()) {
      return Optional.ofNullable(source).map(s -> new Destination.OfSource(s, Optional.empty()));
    }
    return passage(texts.stories().get(source.id()), fragment.get())
        .map(p -> new Destination.OfSource(source, Optional.of(p)));
  }

  private static Optional<Passage> passage(MarkdownText story, String fragment) {
    Matcher number = NUMBER.matcher(fragment);
    return number.matches()
        ? story.paragraph(Integer.parseInt(number.group(1)))
        : story.passages().stream().filter(p -> p.anchor().equals(fragment)).findFirst();
  }

  /** What an address is called that leads nowhere: its last part, for a hint. */
  public static String slug(String address) {
    Matcher m = ADDRESS.matcher(address.strip());
    return m.matches() ? m.group("slug") : address;
  }

  /** All slugs and ids. */
  public SortedSet<String> names() {
    return names;
  }
}
