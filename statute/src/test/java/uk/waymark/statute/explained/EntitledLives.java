package uk.waymark.statute.explained;

import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.EducationStarted;
import uk.waymark.statute.facts.HomeKind;
import uk.waymark.statute.facts.StudyLevel;
import uk.waymark.statute.people.YoungPerson;

/** What some young people may have, entitlement by entitlement. */
final class EntitledLives {
  private EntitledLives() {}

  private static void add(
      Map<String, Supplier<String>> lives,
      String name,
      String title,
      Supplier<YoungPerson> who,
      String... ids) {
    lives.put(name, () -> ExplainedText.entitlements(title, who.get(), List.of(ids)));
  }

  static void add(Map<String, Supplier<String>> lives) {
    add(
        lives,
        "money-in-care",
        "In care to 18, savings paid in part, at college at 16",
        EntitledLives::inCare,
        "ENT-JISA",
        "ENT-1619",
        "ENT-UC1617",
        "ENT-ADV",
        "ENT-LO",
        "ENT-CT");
    add(
        lives,
        "money-at-university",
        "Former relevant child at university with an apprenticeship later",
        EntitledLives::student,
        "ENT-HEB",
        "ENT-VAC",
        "ENT-SFE",
        "ENT-APP",
        "ENT-SUHA");
    add(
        lives,
        "housing",
        "Former relevant child, homeless at 19, renting at 20",
        EntitledLives::housing,
        "ENT-PN-4",
        "ENT-PN-5",
        "ENT-LC",
        "ENT-SAR",
        "ENT-ALLOC-LC",
        "ENT-INT");
    add(
        lives,
        "housing-at-16",
        "Qualifying person, homeless at 16",
        () ->
            aYoungPerson()
                .born("2009-03-01")
                .lookedAfter("2025-04-01", "2025-04-20")
                .holds(Circumstance.HOMELESS_OR_THREATENED, "2025-05-01"),
        "ENT-PN-3",
        "ENT-PN-4",
        "ENT-PN-5",
        "ENT-LC",
        "ENT-SAR",
        "ENT-SUHA",
        "ENT-VAC");
    add(
        lives,
        "staying-put",
        "In foster care to 18 and staying put",
        () ->
            aYoungPerson()
                .born("2004-03-01")
                .livesIn(HomeKind.FOSTER_CARE, "2019-01-10")
                .lookedAfterFrom("2019-01-10")
                .on("2022-03-01", new Happening.StayingPutStarted(Optional.of(true)))
                .on("2023-06-01", new Happening.StayingPutEnded()),
        "ENT-SP",
        "ENT-NHS",
        "ENT-CT");
    add(
        lives,
        "money-and-never-in-care-at-16",
        "Out of care at 15",
        () -> aYoungPerson().born("2009-03-01").lookedAfter("2022-01-10", "2024-06-01"),
        "ENT-HEB",
        "ENT-VAC",
        "ENT-SFE",
        "ENT-APP",
        "ENT-SUHA",
        "ENT-JISA",
        "ENT-1619",
        "ENT-UC1617",
        "ENT-SP",
        "ENT-PN-4",
        "ENT-PN-5",
        "ENT-SAR",
        "ENT-LC",
        "ENT-ALLOC-LC");
  }

  private static YoungPerson inCare() {
    return aYoungPerson()
        .born("2008-03-01")
        .lookedAfterFrom("2022-01-10")
        .paid("ENT-JISA", "150", "2023-05-01")
        .on(
            "2024-09-05",
            new EducationStarted(
                StudyLevel.FURTHER,
                Optional.of(2),
                Optional.empty(),
                Optional.of(true),
                Optional.empty()))
        .holds(Circumstance.FINANCIAL_NEED, "2024-10-01")
        .paid("ENT-1619", "400", "2024-12-01");
  }

  private static YoungPerson student() {
    return aYoungPerson()
        .born("2004-10-12")
        .lookedAfter("2015-05-05", "2022-10-12")
        .on(
            "2023-09-18",
            new EducationStarted(
                StudyLevel.HIGHER,
                Optional.of(3),
                Optional.empty(),
                Optional.of(true),
                Optional.of(true)))
        .paid("ENT-HEB", "500", "2024-01-10")
        .holds(Circumstance.FULL_TIME_STUDENT_WITHOUT_VACATION_ROOM, "2024-06-01")
        .holds(Circumstance.FIRST_HOME, "2024-07-01")
        .on("2024-07-10", new Happening.EntitlementPaid("ENT-SUHA", Optional.empty()))
        .on(
            "2026-10-01",
            new Happening.EntitlementPaid("ENT-SUHA", Optional.of(new BigDecimal("100"))))
        .on("2026-11-01", new Happening.ApprenticeshipStarted());
  }

  private static YoungPerson housing() {
    return aYoungPerson()
        .born("2005-03-01")
        .lookedAfterFrom("2019-01-10")
        .holds(Circumstance.HOMELESS_OR_THREATENED, "2024-05-01")
        .on(
            "2024-08-01",
            new Happening.CircumstanceRecorded(
                Circumstance.HOMELESS_OR_THREATENED, false, Optional.empty()))
        .holds(Circumstance.PRIVATE_RENT, "2025-04-01")
        .holds(Circumstance.SINGLE, "2025-05-01");
  }
}
