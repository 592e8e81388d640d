package dossier.model;

import dossier.diagnostic.TextFile;
import java.util.List;
import java.util.Optional;

/** A profile or an event: something that the sources mention and that has a page. */
public sealed interface Entity permits Profile, Event {
  /** File name without ending; the address of its page, unique over profiles and events. */
  String slug();

  /** What it is called on its page. */
  String name();

  /** What it is. */
  EntityKind kind();

  /** Further names, in the editor's order. */
  List<Alias> aliases();

  /** One sentence on it, for cards and listings. */
  Optional<String> summary();

  /** Slugs that it had before, the oldest first: their addresses live on. */
  List<String> formerly();

  /** What ids of its mentions are made of: the first slug it ever had. */
  default String root() {
    return formerly().isEmpty() ? slug() : formerly().get(0);
  }

  /** The account as Markdown, without front matter; spans of findings count in {@link #file}. */
  String account();

  /** The file it was read from. */
  TextFile file();

  /** Where the account begins in {@link #file}, in UTF-16 units. */
  int accountStart();
}
