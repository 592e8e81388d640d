package dossier.annotate.form;

import dossier.language.Language;
import dossier.model.SurfaceForm;
import dossier.model.SurfaceForm.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The forms that names take in a text of some language: “Samples Rede”, “norländische Presse” in
 * German, “Norlanders” in English. Endings stand in the file of the language.
 */
public final class Inflections {
  /** A name that ends so takes an apostrophe, or nothing. */
  private static final String HISSING = "sßxz";

  private Inflections() {}

  /** Forms, and behind them those that the language makes of them. */
  public static List<SurfaceForm> with(Collection<SurfaceForm> forms, Language language) {
    List<SurfaceForm> all = new ArrayList<>(forms);
    for (SurfaceForm form : forms) {
      List<String> endings =
          form.origin() == Origin.DEMONYM ? language.demonymEndings() : language.nameEndings();
      if (form.text().isEmpty()) {
        continue;
      }
      boolean takes = HISSING.indexOf(form.text().charAt(form.text().length() - 1)) < 0;
      for (String ending : takes && word(form) ? endings : List.<String>of()) {
        all.add(new SurfaceForm(form.text() + ending, form.anyCase(), form.slug(), form.origin()));
      }
    }
    return all;
  }

  private static boolean word(SurfaceForm form) {
    return Character.isLetter(form.text().codePointBefore(form.text().length()));
  }
}
