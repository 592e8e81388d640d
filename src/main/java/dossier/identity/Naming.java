package dossier.identity;

import dossier.identity.Recognition.Anchored;
import dossier.markdown.MarkdownText;
import dossier.markdown.Passage;
import dossier.model.Given;
import dossier.model.OldAnchor;
import dossier.model.Register;
import dossier.model.Source;
import java.util.List;

/**
 * Gives the paragraphs of sources their anchors, as the register remembers them. An anchor whose
 * words went is given again when the very words come back.
 */
public final class Naming {
  private final Register register;

  /** Names by a register. */
  public Naming(Register register) {
    this.register = register;
  }

  /** How the passages of a source are named; an original is not what its digest was. */
  public MarkdownText.Naming of(Source source) {
    boolean other = source.replacesDigest();
    List<Given> given = other ? List.of() : register.of(source);
    List<String> taken =
        other
            ? List.of()
            : register.old(source).stream().filter(o -> !o.gone()).map(OldAnchor::old).toList();
    return passages ->
        Recognition.anchors(passages.stream().map(Naming::anchored).toList(), given, taken);
  }

  private static Anchored anchored(Passage passage) {
    return new Anchored(passage.anchor(), passage.plain());
  }
}
