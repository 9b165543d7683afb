package uk.waymark.statute;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.AccommodationProvided;
import uk.waymark.statute.facts.Happening.AccommodationProvidedEnded;
import uk.waymark.statute.facts.Happening.ApprenticeshipEnded;
import uk.waymark.statute.facts.Happening.ApprenticeshipStarted;
import uk.waymark.statute.facts.Happening.CareEnded;
import uk.waymark.statute.facts.Happening.CircumstanceRecorded;
import uk.waymark.statute.facts.Happening.EducationInterrupted;
import uk.waymark.statute.facts.Happening.EducationResumed;
import uk.waymark.statute.facts.Happening.EducationStarted;
import uk.waymark.statute.facts.Happening.EmploymentEnded;
import uk.waymark.statute.facts.Happening.EmploymentStarted;
import uk.waymark.statute.facts.Happening.EntitlementClaimed;
import uk.waymark.statute.facts.Happening.EntitlementExplained;
import uk.waymark.statute.facts.Happening.EntitlementPaid;
import uk.waymark.statute.facts.Happening.LookedAfterStatusDeemed;
import uk.waymark.statute.facts.Happening.MilestoneReached;
import uk.waymark.statute.facts.Happening.Noted;
import uk.waymark.statute.facts.Happening.PathwayPlanCompleted;
import uk.waymark.statute.facts.Happening.PathwayPlanReviewed;
import uk.waymark.statute.facts.Happening.PersonDied;
import uk.waymark.statute.facts.Happening.PersonRegistered;
import uk.waymark.statute.facts.Happening.PositionObserved;
import uk.waymark.statute.facts.Happening.ResponsibleAuthorityChanged;
import uk.waymark.statute.facts.Happening.StatusConfirmed;
import uk.waymark.statute.facts.Happening.StatusDetermined;
import uk.waymark.statute.facts.Happening.TouchLost;
import uk.waymark.statute.facts.Happening.TouchRegained;
import uk.waymark.statute.facts.Occurred;
import uk.waymark.statute.facts.Recorded;
import uk.waymark.statute.finding.Words;
import uk.waymark.statute.life.Doubts;
import uk.waymark.statute.life.Life;

/**
 * What can't be so beside other events of the record, and which no rule comes across: before birth,
 * after death, an end of nothing, an end before the start. None of it is guessed at; a person is
 * told which event it is.
 */
final class Contradictions {
  private Contradictions() {}

  static void of(Life life, Doubts doubts) {
    for (var event : life.history().events()) {
      if (since(event).isBefore(life.born()) && !(event.what() instanceof PersonRegistered)) {
        doubts.about(
            event,
            "before-birth",
            "This is dated before the date of birth. One of the two is wrong. Please check.");
      }
      life.diedOn().ifPresent(died -> death(event, died, doubts));
      untilBeforeStart(event, doubts);
      impossible(event, doubts);
    }
    reachedEighteen(life, doubts);
    endsOf(life, ApprenticeshipStarted.class, ApprenticeshipEnded.class, doubts);
    endsOf(life, EmploymentStarted.class, EmploymentEnded.class, doubts);
    endsOf(life, AccommodationProvided.class, AccommodationProvidedEnded.class, doubts);
    withoutCourse(life, life.history().all(EducationInterrupted.class), doubts);
    withoutCourse(life, life.history().all(EducationResumed.class), doubts);
  }

  /** The day of an event; of care that was owed its first day. */
  private static LocalDate since(Recorded event) {
    return event.what() instanceof LookedAfterStatusDeemed(var from, var _) ? from : event.on();
  }

  private static void death(Recorded event, LocalDate died, Doubts doubts) {
    if (!event.on().isAfter(died)) {
      return;
    }
    if (tellsOfDeath(event.what())) {
      if (event.what() instanceof CareEnded && event.on().equals(died.plusDays(1))) {
        return; // care ended on the day after: the first on which it was no longer so
      }
      doubts.about(
          event,
          "died-more-than-once",
          "An earlier day of death is recorded too. The earlier one counts. Please check.");
    } else if (needsLife(event.what())) {
      doubts.about(
          event,
          "after-death",
          "This is dated after the day of death, "
              + Words.day(died)
              + ". It changes nothing. One of the two is wrong. Please check.");
    }
  }

  private static boolean tellsOfDeath(Happening what) {
    return what instanceof PersonDied
        || (what instanceof CareEnded(var reason) && reason == CareEndReason.DIED);
  }

  /**
   * Ends, decisions, payments, what a return says and what the law does not read may well be of a
   * later day.
   */
  private static boolean needsLife(Happening what) {
    return !what.ending()
        && switch (what) {
          case PersonRegistered _,
              MilestoneReached _,
              PositionObserved _,
              TouchLost _,
              TouchRegained _,
              StatusDetermined _,
              StatusConfirmed _,
              LookedAfterStatusDeemed _,
              ResponsibleAuthorityChanged _,
              EntitlementExplained _,
              EntitlementClaimed _,
              EntitlementPaid _,
              Noted _ ->
              false;
          case CircumstanceRecorded circumstance -> circumstance.holds();
          default -> true;
        };
  }

  private static void untilBeforeStart(Recorded event, Doubts doubts) {
    if (until(event).filter(day -> !day.isAfter(event.on())).isPresent()) {
      doubts.about(
          event,
          "end-before-start",
          "The end told in this event (until) is not after its start. Please check both days.");
    }
  }

  private static Optional<LocalDate> until(Recorded event) {
    return switch (event.what()) {
      case EducationStarted course -> course.until();
      case CircumstanceRecorded circumstance -> circumstance.until();
      case StatusDetermined decision -> decision.until();
      default -> Optional.empty();
    };
  }

  /** Days told in an event, besides its own. */
  private static void impossible(Recorded event, Doubts doubts) {
    var told =
        switch (event.what()) {
          case PathwayPlanCompleted plan -> plan.educationUntil().stream();
          case PathwayPlanReviewed review -> review.educationUntil().stream();
          case LookedAfterStatusDeemed(var from, var to) ->
              Stream.concat(Stream.of(from), to.stream());
          case StatusConfirmed confirmed -> Stream.of(confirmed.from());
          default -> until(event).stream();
        };
    if (told.anyMatch(day -> !PossibleDates.within(day))) {
      doubts.about(
          event,
          "date-not-possible",
          "A date told in this event can't be right. Please correct it.");
    }
  }

  private static void reachedEighteen(Life life, Doubts doubts) {
    for (var ended : life.history().all(CareEnded.class)) {
      if (ended.what().reason() == CareEndReason.REACHED_18
          && ended.on().isBefore(life.birthday(18))) {
        doubts.about(
            ended.by(),
            "milestone-mismatch",
            "Care is said to have ended because 18 was reached. By the date of birth we have that"
                + " is on "
                + Words.day(life.birthday(18))
                + ". The day of this event is used. Please check.");
      }
    }
  }

  private static <S extends Happening, E extends Happening> void endsOf(
      Life life, Class<S> starts, Class<E> ends, Doubts doubts) {
    var open = new ArrayDeque<>(life.history().all(starts));
    for (var end : life.history().all(ends)) {
      if (open.isEmpty() || !open.element().on().isBefore(end.on())) {
        doubts.about(
            end.by(),
            "end-without-start",
            "This ended, but nothing of the kind is recorded as going on then. It is not counted.");
      } else {
        open.remove();
      }
    }
  }

  private static void withoutCourse(Life life, List<? extends Occurred<?>> breaks, Doubts doubts) {
    var first = life.history().first(EducationStarted.class).map(Occurred::on);
    for (var each : breaks) {
      if (first.filter(day -> !day.isAfter(each.on())).isEmpty()) {
        doubts.about(
            each.by(),
            "course-missing",
            "No start of a course was received up to this day. This changes nothing.");
      }
    }
  }
}
