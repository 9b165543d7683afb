package uk.waymark.statute.deadline;

import java.time.LocalDate;
import java.time.Month;

/**
 * Ages reached: at the start of the anniversary of birth (Family Law Reform Act 1969 section 9).
 */
public final class Ages {
  private Ages() {}

  /**
   * The day on which a person reaches an age.
   *
   * @param leapDayIsFirstOfMarch whether, for a birth on 29 February, the age is reached on 1 March
   *     of a common year (reading J-LEAP) and not on 28 February
   */
  public static LocalDate reached(LocalDate born, int age, boolean leapDayIsFirstOfMarch) {
    var day = born.plusYears(age);
    if (leapDayIsFirstOfMarch && bornOnLeapDay(born) && day.getDayOfMonth() == 28) {
      return day.plusDays(1);
    }
    return day;
  }

  /** Whether the birthday is 29 February. */
  public static boolean bornOnLeapDay(LocalDate born) {
    return born.getMonth() == Month.FEBRUARY && born.getDayOfMonth() == 29;
  }
}
