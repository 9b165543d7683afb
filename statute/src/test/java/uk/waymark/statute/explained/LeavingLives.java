package uk.waymark.statute.explained;

import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.DetentionBasis;
import uk.waymark.statute.facts.ElsewhereBy;
import uk.waymark.statute.facts.FamilyMember;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.EducationIntentionTold;
import uk.waymark.statute.facts.Happening.EducationStarted;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.facts.StudyLevel;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.people.YoungPerson;

/** Ways of leaving care, and what each makes of a young person. */
final class LeavingLives {
  private LeavingLives() {}

  private static void add(
      Map<String, Supplier<String>> lives, String name, String title, Supplier<YoungPerson> who) {
    lives.put(name, () -> ExplainedText.statuses(title, who.get()));
  }

  static void add(Map<String, Supplier<String>> lives) {
    add(
        lives,
        "left-at-16",
        "In care across the 14th birthday, left at 16",
        () -> born("2009-03-01").lookedAfter("2022-01-10", "2025-07-01"));
    add(
        lives,
        "in-care-to-18",
        "In care to 18, asked for support at 22",
        () ->
            born("2004-02-29")
                .lookedAfterFrom("2019-01-10", LegalBasis.CARE_ORDER)
                .on("2026-05-01", new Happening.SupportRequested()));
    add(
        lives,
        "day-91-at-18",
        "The 91st day complete on the 18th birthday",
        () -> born("2007-12-20").lookedAfterFrom("2025-09-20"));
    add(
        lives,
        "left-before-16",
        "Out of care before 16",
        () -> born("2009-03-01").lookedAfter("2024-11-01", "2025-02-01"));
    add(
        lives,
        "left-on-16th-birthday",
        "Left care on the 16th birthday",
        () -> born("2009-03-01").lookedAfter("2024-01-10", "2025-03-01"));
    add(
        lives,
        "left-after-90-days",
        "Left at 16 after 90 days, later in care in Wales",
        () ->
            born("2009-03-01")
                .lookedAfter("2025-04-01", "2025-06-30")
                .lookedAfterBy("W06000015", "2026-01-10"));
    add(
        lives,
        "remanded",
        "On remand, then released without a sentence",
        () -> born("2009-03-01").lookedAfter(LegalBasis.REMAND, "2024-12-01", "2025-07-01"));
    add(
        lives,
        "detained-at-16",
        "Detained straight from care, inside on the 16th birthday, then six months at home",
        () ->
            born("2009-03-01")
                .lookedAfter("2024-01-10", "2025-01-10")
                .on("2025-01-10", new Happening.Detained(Optional.of(DetentionBasis.SENTENCE)))
                .on("2025-05-01", new Happening.Released())
                .movedHome("2025-05-01"));
    add(
        lives,
        "home-then-broke-down",
        "Six months at home after a care order, then it broke down",
        () ->
            born("2009-03-01")
                .lookedAfter(LegalBasis.CARE_ORDER, "2024-01-10", "2025-04-10")
                .on(
                    "2025-04-10",
                    new Happening.FamilyHomeStarted(FamilyMember.FORMER_CHILD_ARRANGEMENTS))
                .homeBrokeDown("2026-02-01"));
    add(
        lives,
        "home-confirmed",
        "Six months at home, confirmed by a person",
        () ->
            born("2009-03-01")
                .lookedAfter("2024-01-10", "2025-04-10")
                .movedHome("2025-03-01")
                .on(
                    "2025-10-01",
                    new Happening.StatusConfirmed(
                        Status.RELEVANT, day("2025-09-01"), Optional.of("J-6M"), true)));
    add(
        lives,
        "special-guardian",
        "A special guardianship order at 16, from care",
        () ->
            born("2009-03-01")
                .lookedAfter("2024-01-10", "2025-04-10")
                .on("2025-04-10", new Happening.SpecialGuardianshipMade()));
    add(
        lives,
        "left-to-a-guardian",
        "Left care for special guardianship, the order not recorded",
        () ->
            born("2009-03-01")
                .lookedAfterFrom("2024-01-10")
                .leftCare("2025-04-10", CareEndReason.SPECIAL_GUARDIANSHIP));
    add(
        lives,
        "other-accommodation",
        "Three months in a health body's hands, and privately fostered, at 16",
        () ->
            born("2009-03-01")
                .on(
                    "2025-01-15",
                    new Happening.AccommodatedElsewhereStarted(ElsewhereBy.HEALTH_BODY))
                .on("2025-04-15", new Happening.AccommodatedElsewhereEnded())
                .on("2025-05-01", new Happening.PrivateFosteringStarted())
                .on("2025-06-01", new Happening.PrivateFosteringEnded()));
    add(
        lives,
        "short-breaks",
        "Short breaks at 16",
        () -> born("2009-03-01").lookedAfter(LegalBasis.SHORT_BREAKS, "2025-04-01", "2025-04-10"));
    add(
        lives,
        "planned-education",
        "A course in the pathway plan that goes on past 21",
        () ->
            born("2004-10-12")
                .lookedAfter("2015-05-05", "2022-10-12")
                .studies("2023-09-18", 3, true)
                .on("2024-03-01", new Happening.EducationInterrupted()));
    add(
        lives,
        "back-in-education",
        "Told at 24 of a course that goes on past 25",
        () ->
            born("2001-10-12")
                .lookedAfter("2015-05-05", "2019-10-12")
                .on("2026-06-01", new EducationIntentionTold(Optional.of(StudyLevel.HIGHER)))
                .on("2026-09-20", course(Optional.of(1))));
    add(
        lives,
        "told-without-a-course",
        "Told at 20 that they want to learn, and nothing came of it",
        () ->
            born("2001-10-12")
                .lookedAfter("2015-05-05", "2019-10-12")
                .on("2022-06-01", new EducationIntentionTold(Optional.empty())));
    add(
        lives,
        "decided-by-persons",
        "Nineteen days in care at 16, relevant by decision, then qualifying by a later one",
        () ->
            born("2009-03-01")
                .lookedAfter("2025-04-01", "2025-04-20")
                .decided("2025-06-01", Status.RELEVANT)
                .on(
                    "2026-01-01",
                    YoungPerson.decision(Status.QUALIFYING, Optional.of(day("2026-06-01")))));
    add(
        lives,
        "died-in-care",
        "Died in care at 17",
        () ->
            born("2009-03-01")
                .lookedAfterFrom("2024-01-10")
                .leftCare("2026-04-10", CareEndReason.DIED));
  }

  private static YoungPerson born(String day) {
    return aYoungPerson().born(day);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static EducationStarted course(Optional<Integer> years) {
    return new EducationStarted(
        StudyLevel.HIGHER, years, Optional.empty(), Optional.of(false), Optional.empty());
  }
}
