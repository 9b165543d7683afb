package uk.waymark.casesystem.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import uk.waymark.casesystem.life.Dice;
import uk.waymark.casesystem.life.Fact;

/** When things are entered and sent. */
final class OfficeClock {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private OfficeClock() {}

  /** The first moment of the day in London. */
  static Instant startOf(LocalDate day) {
    return day.atStartOfDay(LONDON).toInstant();
  }

  /** An afternoon moment of the day: after anything of that morning that it tells of. */
  static Instant enteredOn(LocalDate day, Dice dice) {
    return at(day, LocalTime.of(13, 0).plusSeconds(dice.between(0, 4 * 3600)));
  }

  /**
   * The moment of a contact; messages come at night too, when UTC may still have the day before.
   */
  static Instant momentOf(Fact contact, Dice dice) {
    if (contact.text("mode").equals("message") && dice.chance(0.3)) {
      return at(contact.on(), LocalTime.of(0, dice.between(5, 55)));
    }
    return at(contact.on(), LocalTime.of(dice.between(8, 12), dice.between(0, 59)));
  }

  /** Seconds later as a rule; days later when sending is out of order. */
  static Instant sentAfter(Instant recordedAt, boolean outOfOrder, Dice dice) {
    return outOfOrder
        ? recordedAt.plus(Duration.ofHours(dice.between(12, 240)))
        : recordedAt.plusSeconds(dice.between(0, 3));
  }

  private static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(LONDON).toInstant();
  }
}
