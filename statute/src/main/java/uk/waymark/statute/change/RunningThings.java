package uk.waymark.statute.change;

import static uk.waymark.statute.change.Supposed.field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.waymark.statute.facts.FamilyHomeEnd;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.finding.Words;

/** Ends of what was told of as started: homes, fostering, courses, orders. */
final class RunningThings {
  private final History history;
  private final LocalDate day;
  private final String onDay;

  private RunningThings(History history, LocalDate day) {
    this.history = history;
    this.day = day;
    this.onDay = " on " + Words.day(day);
  }

  static List<Supposed> ended(History history, LocalDate day) {
    return new RunningThings(history, day).ended();
  }

  /** They move on from the family home. */
  static Supposed homeEnds(LocalDate day, String words) {
    return homeEnds(day, FamilyHomeEnd.MOVED_ON, words);
  }

  private static Supposed homeEnds(LocalDate day, FamilyHomeEnd reason, String words) {
    return Supposed.on(
        day,
        new Happening.FamilyHomeEnded(Optional.of(reason)),
        words,
        field("reason", reason.code()));
  }

  private List<Supposed> ended() {
    var all = new ArrayList<Supposed>();
    if (told(Happening.FamilyHomeStarted.class) || told(Happening.SpecialGuardianshipMade.class)) {
      for (var reason : FamilyHomeEnd.values()) {
        all.add(
            homeEnds(
                day,
                reason,
                switch (reason) {
                  case BREAKDOWN -> "living with the family goes wrong and ends" + onDay;
                  case MOVED_ON -> "they move on from the family home" + onDay;
                }));
      }
    }
    end(
        all,
        Happening.PrivateFosteringStarted.class,
        new Happening.PrivateFosteringEnded(),
        "private fostering ends");
    end(
        all,
        Happening.AccommodatedElsewhereStarted.class,
        new Happening.AccommodatedElsewhereEnded(),
        "the stay with the other body ends");
    end(
        all,
        Happening.SpecialGuardianshipMade.class,
        new Happening.SpecialGuardianshipDischarged(),
        "a court ends the special guardianship");
    end(all, Happening.EducationStarted.class, new Happening.EducationEnded(), "the course ends");
    return all;
  }

  private void end(
      List<Supposed> all, Class<? extends Happening> started, Happening ended, String words) {
    if (told(started)) {
      all.add(Supposed.on(day, ended, words + onDay));
    }
  }

  private boolean told(Class<? extends Happening> started) {
    return history.events().stream()
        .anyMatch(event -> started.isInstance(event.what()) && event.on().isBefore(day));
  }
}
