package uk.waymark.statute.explained;

import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.facts.Happening.EducationStarted;
import uk.waymark.statute.facts.Happening.SupportRequested;
import uk.waymark.statute.facts.HomeKind;
import uk.waymark.statute.facts.StudyLevel;
import uk.waymark.statute.people.YoungPerson;

/** What would change the answers about a day, and in which words that is said. */
final class ChangingLives {
  private ChangingLives() {}

  private static void add(
      Map<String, Supplier<String>> lives,
      String name,
      String title,
      String day,
      Supplier<YoungPerson> who) {
    lives.put("changes-" + name, () -> ExplainedText.changes(title, who.get(), day));
  }

  static void add(Map<String, Supplier<String>> lives) {
    add(
        lives,
        "a-day-before-thirteen-weeks",
        "In care at 16, one day before thirteen weeks are complete",
        "2026-11-30",
        () -> aYoungPerson().born("2010-01-05").lookedAfterFrom("2026-09-01"));
    add(
        lives,
        "at-home-for-six-months",
        "At home for six months, which nobody has confirmed",
        "2026-09-01",
        () ->
            aYoungPerson()
                .born("2009-01-05")
                .lookedAfter("2024-01-01", "2026-01-10")
                .movedHome("2026-01-10"));
    add(
        lives,
        "course-half-recorded",
        "A course of which neither the years nor the pathway plan are recorded",
        "2026-11-22",
        () ->
            aYoungPerson()
                .born("2007-01-05")
                .lookedAfterFrom("2015-01-01")
                .on(
                    "2026-09-20",
                    new EducationStarted(
                        StudyLevel.HIGHER,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
    add(
        lives,
        "paid-and-renting",
        "A former relevant child who rents, with a part of the money paid",
        "2026-11-22",
        () ->
            aYoungPerson()
                .born("2007-01-05")
                .lookedAfterFrom("2015-01-01")
                .livesIn(HomeKind.OWN_TENANCY, "2025-06-01")
                .holds(Circumstance.PRIVATE_RENT, "2025-06-01")
                .paid("ENT-SUHA", "1000", "2025-06-20")
                .studies("2025-09-20", 3, true)
                .paid("ENT-HEB", "800", "2025-10-10"));
    add(
        lives,
        "back-at-22",
        "A former relevant child of 22 with support, without a course",
        "2026-11-22",
        () ->
            aYoungPerson()
                .born("2004-02-29")
                .lookedAfterFrom("2015-01-01")
                .on("2026-03-01", new SupportRequested()));
    add(
        lives,
        "birth-unknown",
        "In care, the date of birth not recorded",
        "2026-11-22",
        () -> aYoungPerson().lookedAfter("2024-01-01", "2026-10-01"));
    add(
        lives,
        "care-unknown",
        "Assessed at 16, no care recorded",
        "2026-11-22",
        () -> aYoungPerson().born("2010-01-05").assessed("2026-06-01"));
  }
}
