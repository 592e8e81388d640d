package dossier.normalize.date;

import dossier.model.EdtfDate;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Systems note the moment of publication in universal time; late in an American evening that is the
 * next day already. Readers, and those who cite, go by the day that the page shows.
 */
public final class OutletTime {
  private static final int FARTHEST = 14 * 60;
  private static final int STEP = 15;

  private OutletTime() {}

  /** Whether a date has a time, and that in universal time. */
  public static boolean universal(EdtfDate date) {
    return date.from().time().isPresent()
        && date.from().zone().map(z -> z.equals("Z") || z.equals("+00:00")).orElse(false);
  }

  /**
   * The same moment by the clock of the outlet; only the day, if the page shows no time.
   *
   * @param universal a moment in universal time
   * @param shown what the page shows, without a zone
   * @return empty if the two are not on neighbouring days, or not the same moment in any zone
   */
  public static Optional<EdtfDate> of(EdtfDate universal, EdtfDate shown) {
    LocalDate day = shown.sortDay();
    long apart = Math.abs(day.toEpochDay() - universal.sortDay().toEpochDay());
    if (apart != 1 || shown.from().zone().isPresent()) {
      return Optional.empty();
    }
    if (shown.from().time().isEmpty()) {
      return Optional.of(EdtfDate.of(day));
    }
    LocalDateTime here = day.atTime(LocalTime.parse(shown.from().time().get()));
    LocalDateTime there =
        universal.sortDay().atTime(LocalTime.parse(universal.from().time().orElseThrow()));
    int minutes = (int) Math.round(Duration.between(there, here).toSeconds() / 60.0);
    int offset = Math.round((float) minutes / STEP) * STEP;
    boolean possible = Math.abs(minutes - offset) <= 1 && Math.abs(offset) <= FARTHEST;
    return possible
        ? EdtfDate.parse(there.plusMinutes(offset).withNano(0) + seconds(there) + zone(offset))
        : Optional.empty();
  }

  private static String seconds(LocalDateTime time) {
    return time.getSecond() == 0 ? ":00" : "";
  }

  private static String zone(int minutes) {
    return ZoneOffset.ofTotalSeconds(minutes * 60).getId();
  }
}
