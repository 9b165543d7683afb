package uk.waymark.alerts.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The working days and the time of day, from the service's settings. */
@ApplicationScoped
class Calendars {
  /** The days on which mail goes out. */
  @Produces
  @Singleton
  WorkingDays workingDays(
      @ConfigProperty(name = "waymark.alerts.every-day") boolean everyDay,
      @ConfigProperty(name = "waymark.alerts.further-bank-holidays")
          Optional<List<LocalDate>> furtherBankHolidays) {
    return everyDay
        ? WorkingDays.everyDay()
        : WorkingDays.england(Set.copyOf(furtherBankHolidays.orElse(List.of())));
  }

  /** The time of day from which it goes out. */
  @Produces
  @Singleton
  SendingTime sendingTime(
      WorkingDays workingDays, @ConfigProperty(name = "waymark.alerts.send-at") LocalTime at) {
    return new SendingTime(workingDays, at);
  }
}
