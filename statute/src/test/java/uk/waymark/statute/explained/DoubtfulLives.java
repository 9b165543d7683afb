package uk.waymark.statute.explained;

import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Evidence;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.PositionObserved;
import uk.waymark.statute.facts.HomeKind;
import uk.waymark.statute.facts.ImmigrationPosition;
import uk.waymark.statute.facts.InTouch;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.facts.StudyLevel;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.people.YoungPerson;

/** Lives with something in the record that a person should look at. */
final class DoubtfulLives {
  private DoubtfulLives() {}

  private static void add(
      Map<String, Supplier<String>> lives, String name, String title, Supplier<YoungPerson> who) {
    lives.put(name, () -> ExplainedText.statuses(title, who.get()));
  }

  static void add(Map<String, Supplier<String>> lives) {
    add(
        lives,
        "doubts-of-age",
        "Two dates of birth, and milestones that fit neither",
        () ->
            aYoungPerson()
                .registered("2009-02-01", Evidence.CLAIMED, "2025-06-02")
                .lookedAfterFrom("2025-06-02")
                .registered("2010-02-01", Evidence.DOCUMENTED, "2025-10-15")
                .on("2025-02-01", new Happening.MilestoneReached(16))
                .on("2026-02-01", new Happening.MilestoneReached(16))
                .on("2026-02-02", new Happening.MilestoneReached(99))
                .leftCare("2026-03-01", CareEndReason.AGE_ASSESSED_ADULT)
                .leftCare("2028-02-01", CareEndReason.AGE_ASSESSED_ADULT));
    add(
        lives,
        "doubts-of-care",
        "Care of one day, care before birth, and care told of by returns only",
        () ->
            aYoungPerson()
                .born("2009-03-01")
                .lookedAfter("2009-02-28", "2009-06-01")
                .lookedAfter("2024-01-01", "2024-01-02")
                .lookedAfter(LegalBasis.CARE_ORDER, "2024-02-01", "2024-02-02")
                .lookedAfterFrom("2025-03-01")
                .on("2025-04-01", new PositionObserved("2025", Optional.of(InTouch.DIED)))
                .on(
                    "2025-05-01",
                    new PositionObserved("2025", Optional.of(InTouch.HOME_SIX_MONTHS)))
                .on("2025-06-01", new PositionObserved("2025", Optional.of(InTouch.YES)))
                .on("2025-07-01", new PositionObserved("2025", Optional.empty())));
    add(
        lives,
        "doubts-of-home",
        "Home with a parent that nobody recorded as such",
        () ->
            aYoungPerson()
                .born("2009-03-01")
                .livesIn(HomeKind.WITH_PARENT, "2024-06-01")
                .lookedAfterFrom("2024-09-10")
                .leftCare("2025-04-10", CareEndReason.RETURNED_HOME)
                .livesIn(HomeKind.WITH_PARENT, "2025-04-10")
                .on("2025-06-01", new Happening.ResponsibleAuthorityChanged("E06000064", false))
                .movedHome("2025-07-01")
                .on("2025-08-01", new Happening.FamilyHomeEnded(Optional.empty()))
                .movedHome("2025-09-01")
                .livesIn(HomeKind.WITH_PARENT, "2025-09-15")
                .movedOn("2025-10-01")
                .livesIn(HomeKind.WITH_PARENT, "2027-04-01"));
    add(
        lives,
        "doubts-of-courses",
        "Courses past 21 of which the plan is not known, or the authority not told",
        () ->
            aYoungPerson()
                .born("2001-10-12")
                .lookedAfter("2015-05-05", "2019-10-12")
                .on("2020-09-20", course(Optional.empty()))
                .on("2021-01-01", new Happening.EducationInterrupted())
                .on("2021-03-01", new Happening.EducationResumed())
                .on("2021-05-01", new Happening.EducationInterrupted())
                .on("2023-09-20", course(Optional.of(false)))
                .on(
                    "2024-01-10",
                    new Happening.ImmigrationPositionRecorded(
                        ImmigrationPosition.APPEAL_RIGHTS_EXHAUSTED)));
    add(
        lives,
        "immigration-settled",
        "Appeal rights were exhausted once, and no bar is recorded since",
        () ->
            aYoungPerson()
                .born("2001-10-12")
                .lookedAfter("2015-05-05", "2019-10-12")
                .on(
                    "2024-01-10",
                    new Happening.ImmigrationPositionRecorded(
                        ImmigrationPosition.APPEAL_RIGHTS_EXHAUSTED))
                .on(
                    "2024-02-10",
                    new Happening.ImmigrationPositionRecorded(ImmigrationPosition.NO_BAR)));
    add(
        lives,
        "detained-after-a-gap",
        "Care ended before detention, and inside on the 16th birthday",
        () ->
            aYoungPerson()
                .born("2009-03-01")
                .lookedAfter("2024-01-10", "2025-01-10")
                .on("2025-01-12", new Happening.Detained(Optional.empty()))
                .on("2025-05-01", new Happening.Released()));
    add(
        lives,
        "confirmed-nothing",
        "A person confirmed that a status ends which does not end",
        () ->
            aYoungPerson()
                .born("2009-03-01")
                .lookedAfter("2024-01-10", "2025-04-10")
                .on(
                    "2025-10-01",
                    new Happening.StatusConfirmed(
                        Status.RELEVANT, LocalDate.of(2025, 9, 1), Optional.of("J-6M"), true)));
    add(
        lives,
        "not-agreed",
        "Six months at home, and a person did not agree",
        () ->
            aYoungPerson()
                .born("2009-03-01")
                .lookedAfter("2024-01-10", "2025-04-10")
                .movedHome("2025-04-10")
                .on(
                    "2025-10-12",
                    new Happening.StatusConfirmed(
                        Status.RELEVANT, LocalDate.of(2025, 10, 10), Optional.of("J-6M"), false)));
  }

  private static Happening course(Optional<Boolean> inPlan) {
    return new Happening.EducationStarted(
        StudyLevel.HIGHER, Optional.of(3), Optional.empty(), inPlan, Optional.empty());
  }
}
