package dossier.render.page;

import java.util.ArrayList;
import java.util.List;

/** Collects the sections that a page has. A short page needs no list of them. */
final class Sections {
  private static final int WORTH_A_LIST = 4;

  private final List<Section> sections = new ArrayList<>();

  private Sections() {}

  static Sections begin() {
    return new Sections();
  }

  Sections when(boolean there, String id, String key) {
    if (there) {
      sections.add(new Section(id, key));
    }
    return this;
  }

  List<Section> end() {
    return sections.size() < WORTH_A_LIST ? List.of() : List.copyOf(sections);
  }
}
