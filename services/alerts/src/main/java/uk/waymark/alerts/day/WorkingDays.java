package uk.waymark.alerts.day;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * The days on which an e-mail goes out: Monday to Friday without England's bank holidays.
 *
 * <p>Bank holidays with their substitute days come from the Jollyday library (calendar GB, part
 * eng), which follows <a href="https://www.gov.uk/bank-holidays">gov.uk/bank-holidays</a>. A bank
 * holiday proclaimed after the library's release is given in the setting {@code
 * waymark.alerts.further-bank-holidays}.
 */
public final class WorkingDays {
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final HolidayManager bankHolidays =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
  private final Set<LocalDate> furtherBankHolidays;
  private final boolean everyDay;

  private WorkingDays(Set<LocalDate> furtherBankHolidays, boolean everyDay) {
    this.furtherBankHolidays = Set.copyOf(furtherBankHolidays);
    this.everyDay = everyDay;
  }

  /**
   * England's working days.
   *
   * @param furtherBankHolidays days that are bank holidays although the library does not know them
   */
  public static WorkingDays england(Set<LocalDate> furtherBankHolidays) {
    return new WorkingDays(furtherBankHolidays, false);
  }

  /** Every day of the week: for a demonstration that is looked at on a Sunday. */
  public static WorkingDays everyDay() {
    return new WorkingDays(Set.of(), true);
  }

  /** Whether mail goes out on this day. */
  public boolean isWorking(LocalDate day) {
    return everyDay
        || !(WEEKEND.contains(day.getDayOfWeek())
            || furtherBankHolidays.contains(day)
            || bankHolidays.isHoliday(day, "eng"));
  }

  /** The first working day after this day. */
  public LocalDate after(LocalDate day) {
    LocalDate next = day.plusDays(1);
    while (!isWorking(next)) {
      next = next.plusDays(1);
    }
    return next;
  }
}
