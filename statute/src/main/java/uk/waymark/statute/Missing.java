package uk.waymark.statute;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.statute.deadline.Ages;
import uk.waymark.statute.facts.Happening.AccommodatedElsewhereEnded;
import uk.waymark.statute.facts.Happening.AccommodatedElsewhereStarted;
import uk.waymark.statute.facts.Happening.CareEnded;
import uk.waymark.statute.facts.Happening.CareStarted;
import uk.waymark.statute.facts.Happening.LegalBasisChanged;
import uk.waymark.statute.facts.Happening.LookedAfterStatusDeemed;
import uk.waymark.statute.facts.Happening.MilestoneReached;
import uk.waymark.statute.facts.Happening.PersonDied;
import uk.waymark.statute.facts.Happening.PrivateFosteringEnded;
import uk.waymark.statute.facts.Happening.PrivateFosteringStarted;
import uk.waymark.statute.facts.Happening.SpecialGuardianshipMade;
import uk.waymark.statute.facts.Happening.StatusDetermined;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Settings;
import uk.waymark.statute.life.Doubts;

/** What has to be known before a status can be given. */
final class Missing {
  private Missing() {}

  /** Whether any event tells of care, or of what stands in its place. */
  static boolean toldOfCare(History history) {
    for (var event : history.events()) {
      switch (event.what()) {
        case CareStarted _,
            CareEnded _,
            LegalBasisChanged _,
            LookedAfterStatusDeemed _,
            StatusDetermined _,
            SpecialGuardianshipMade _,
            PrivateFosteringStarted _,
            PrivateFosteringEnded _,
            AccommodatedElsewhereStarted _,
            AccommodatedElsewhereEnded _ -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /**
   * Says what a milestone tells of the date of birth when none is known.
   *
   * @param history the events that can be read
   * @param registered whether a date of birth was received at all, though not one that can be right
   * @param settings how a birth on 29 February is read
   */
  static void agesTold(History history, boolean registered, Settings settings, Doubts doubts) {
    var unknown =
        registered
            ? "No date of birth was received that can be right."
            : "No date of birth was received.";
    doubts.of("date-of-birth-missing", unknown + " Without it nothing can be said about status.");
    for (var event : history.events()) {
      if (event.what() instanceof MilestoneReached(var age) && age >= 0 && age <= 25) {
        doubts.about(
            event, "date-of-birth-missing", unknown + " " + births(event.on(), age, settings));
      }
    }
  }

  private static String births(LocalDate day, int age, Settings settings) {
    var firstOfMarch = settings.is(Reading.J_LEAP, Reading.J_LEAP.byDefault());
    var about = day.minusYears(age);
    var births =
        Stream.of(about.minusDays(1), about, about.plusDays(1))
            .filter(born -> Ages.reached(born, age, firstOfMarch).equals(day))
            .map(LocalDate::toString)
            .collect(Collectors.joining(" or "));
    return births.isEmpty()
        ? "Nobody reaches the age in this event on that day. Please check the event."
        : "If the age in this event was reached that day, the birth was on " + births + ".";
  }

  /** The day of death, if told. */
  static Optional<LocalDate> diedOn(History history) {
    return history.first(PersonDied.class).map(died -> died.on());
  }
}
