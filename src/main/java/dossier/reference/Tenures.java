package dossier.reference;

import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Location;
import dossier.diagnostic.Rule;
import dossier.model.Profile;
import dossier.model.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds offices that two people hold on one day, so that their title would resolve to nobody. */
final class Tenures {
  private record Tenure(Profile person, Role role) {
    LocalDate first() {
      return role.from().map(f -> f.latest()).orElse(LocalDate.MIN);
    }

    LocalDate end() {
      return role.to().map(t -> t.earliest()).orElse(LocalDate.MAX);
    }
  }

  private Tenures() {}

  static void check(List<Profile> profiles, Diagnostics diagnostics) {
    Map<String, List<Tenure>> offices = new TreeMap<>();
    for (Profile profile : profiles) {
      for (Role role : profile.roles()) {
        role.of()
            .ifPresent(
                of ->
                    offices
                        .computeIfAbsent(role.title() + " of " + of, k -> new ArrayList<>())
                        .add(new Tenure(profile, role)));
      }
    }
    offices.forEach((office, tenures) -> check(office, tenures, diagnostics));
  }

  private static void check(String office, List<Tenure> tenures, Diagnostics diagnostics) {
    for (int i = 0; i < tenures.size(); i++) {
      for (int j = i + 1; j < tenures.size(); j++) {
        Tenure a = tenures.get(i);
        Tenure b = tenures.get(j);
        boolean two = !a.person().slug().equals(b.person().slug());
        if (two && a.first().isBefore(b.end()) && b.first().isBefore(a.end())) {
          LocalDate day = a.first().isAfter(b.first()) ? a.first() : b.first();
          LocalDate end = a.end().isBefore(b.end()) ? a.end() : b.end();
          diagnostics.add(
              Rule.ROLES_OVERLAP,
              Location.ofFile(b.person().file().path()),
              "`"
                  + office
                  + "` is held by "
                  + a.person().slug()
                  + " and "
                  + b.person().slug()
                  + (day.equals(LocalDate.MIN)
                      ? end.equals(LocalDate.MAX) ? " at all times" : " before " + end
                      : " on " + day),
              "give each role its `from` and `to`; `to` is the first day without it");
        }
      }
    }
  }
}
