package dossier.markdown;

import java.util.List;

/** Decorates nothing; citations stand in round brackets. */
final class Bare implements Decoration {
  @Override
  public List<Mark> marks() {
    return List.of();
  }

  @Override
  public String citation(CitedParagraph cited) {
    return "(" + cited.source() + " " + cited.paragraph() + ")";
  }

  @Override
  public String lead(Passage passage) {
    return "";
  }

  @Override
  public boolean anchored() {
    return false;
  }
}
