package uk.waymark.alerts.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When a day's alerts are made: on a working day from a time of day on, in civil time of England.
 *
 * <p>A question about an instant only, so that a restart, a step of the clock or a change to summer
 * time can neither skip a day nor repeat one: what has been done already is in the ledger.
 */
public final class SendingTime {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final WorkingDays workingDays;
  private final LocalTime sendAt;

  /**
   * @param workingDays on which days
   * @param sendAt from which time of day, Europe/London
   */
  public SendingTime(WorkingDays workingDays, LocalTime sendAt) {
    this.workingDays = workingDays;
    this.sendAt = sendAt;
  }

  /** The working day whose alerts may be made at this moment; empty before its hour or on none. */
  public Optional<LocalDate> dayToTell(Instant now) {
    var there = now.atZone(LONDON);
    boolean itIsTime = !there.toLocalTime().isBefore(sendAt);
    return Optional.of(there.toLocalDate()).filter(day -> itIsTime && workingDays.isWorking(day));
  }
}
