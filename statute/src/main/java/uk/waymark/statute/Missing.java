package uk.waymark.statute;

import java.time.LocalDate;
import java.util.Optional;
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

  /** Says what a milestone tells of the date of birth when none was received. */
  static void agesTold(History history, Doubts doubts) {
    doubts.of(
        "date-of-birth-missing",
        "No date of birth was received. Without it nothing can be said about status.");
    for (var event : history.events()) {
      if (event.what() instanceof MilestoneReached(var age) && age >= 0 && age <= 25) {
        doubts.about(
            event,
            "date-of-birth-missing",
            "No date of birth was received. If the age in this event was reached that day, the"
                + " birth was between "
                + event.on().minusYears(age).minusDays(1)
                + " and "
                + event.on().minusYears(age)
                + ".");
      }
    }
  }

  /** The day of death, if told. */
  static Optional<LocalDate> diedOn(History history) {
    return history.first(PersonDied.class).map(died -> died.on());
  }
}
