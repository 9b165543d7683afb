package uk.waymark.intake.planted;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.function.Supplier;

/** Each way to learn what day it is without being told. */
@SuppressWarnings("JavaUtilDate") // a fault on purpose
public final class ReadsTheClockInEveryWay {
  /** A method reference is no call. */
  public Supplier<LocalDate> reference() {
    return LocalDate::now;
  }

  /** The old dates. */
  public String old() {
    return new Date() + " " + new GregorianCalendar() + " " + Calendar.getInstance();
  }

  /** The system itself. */
  public long system() {
    return System.currentTimeMillis() + Clock.systemUTC().millis();
  }
}
