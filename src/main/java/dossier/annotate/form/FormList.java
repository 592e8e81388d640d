package dossier.annotate.form;

import dossier.model.Entity;
import dossier.model.SurfaceForm;
import dossier.model.SurfaceForm.Origin;
import java.util.ArrayList;
import java.util.List;

/** Forms of one entity while they are gathered. Its very name is none of the derived ones. */
final class FormList {
  private final Entity entity;
  private final List<SurfaceForm> forms = new ArrayList<>();

  FormList(Entity entity) {
    this.entity = entity;
  }

  void add(String text, Origin origin) {
    if (!text.equals(entity.name()) && !text.isBlank()) {
      forms.add(new SurfaceForm(text, false, entity.slug(), origin));
    }
  }

  List<SurfaceForm> forms() {
    return List.copyOf(forms);
  }
}
