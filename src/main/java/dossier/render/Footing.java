package dossier.render;

import dossier.model.Event;
import dossier.model.EventStatus;
import dossier.model.Grade;
import dossier.model.RivalAccount;
import dossier.render.page.EntityLink;
import dossier.render.page.EventLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What of a dossier stands on firm ground, and what does not. */
final class Footing {
  /** So many of each stand on the home page. */
  private static final int MOST = 6;

  private final Press press;
  private final List<Event> chronicle;

  Footing(Press press, List<Event> chronicle) {
    this.press = press;
    this.chronicle = chronicle;
  }

  /** Events that took place by sources which do not lean on each other, the best carried first. */
  List<EventLine> sure(String from) {
    return chronicle.stream()
        .filter(e -> e.status() == EventStatus.OCCURRED && confirmed(e))
        .sorted((a, b) -> independent(b) - independent(a))
        .limit(MOST)
        .map(e -> press.line(e, from))
        .toList();
  }

  /** Questions that sources answer differently for the same time, and events that are disputed. */
  List<EntityLink> open(String from) {
    List<EntityLink> open = new ArrayList<>();
    press.edition().evidence().accounts().values().stream()
        .flatMap(List::stream)
        .filter(a -> a.answers() > 1 && !a.dated())
        .forEach(a -> question(a, from).ifPresent(open::add));
    chronicle.stream()
        .filter(e -> e.status() == EventStatus.DISPUTED)
        .map(e -> press.link(e, from, 0))
        .forEach(open::add);
    return open.stream().limit(MOST).toList();
  }

  private Optional<EntityLink> question(RivalAccount account, String from) {
    return press
        .entity(account.on())
        .map(
            e ->
                new EntityLink(
                    Urls.root(from) + Urls.entity(e) + "#accounts",
                    account.question(),
                    e.kind().word(),
                    press.agreement(account),
                    0));
  }

  private boolean confirmed(Event event) {
    return press.grade(event).filter(Grade::confirmed).isPresent();
  }

  private int independent(Event event) {
    return press.grade(event).map(Grade::independent).orElse(0);
  }
}
