package dossier.diagnostic;

import java.util.List;

/** A form in which findings are written: for people, for a code host, for machines. */
@FunctionalInterface
public interface Findings {
  /** The whole list as one text that ends with LF, or an empty text when nothing is to say. */
  String write(List<Diagnostic> findings);
}
