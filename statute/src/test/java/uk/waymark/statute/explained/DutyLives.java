package uk.waymark.statute.explained;

import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Document;
import uk.waymark.statute.facts.Evidence;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.HomeKind;
import uk.waymark.statute.facts.Power;
import uk.waymark.statute.facts.StudyLevel;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.people.YoungPerson;

/** What is owed to some young people, duty by duty. */
final class DutyLives {
  private DutyLives() {}

  private static void add(
      Map<String, Supplier<String>> lives,
      String name,
      String title,
      Supplier<YoungPerson> who,
      String... rules) {
    lives.put(name, () -> ExplainedText.duties(title, who.get(), List.of(rules)));
  }

  static void add(Map<String, Supplier<String>> lives) {
    add(
        lives,
        "duties-in-care",
        "In care to 17 and a half: assessed, planned, reviewed once, then left with approval",
        DutyLives::inCare,
        "DUT-E-ASSESS",
        "DUT-E-PLAN",
        "DUT-E-PA",
        "DUT-E-REV",
        "DUT-E-VISIT",
        "DUT-E-LEAVE",
        "DUT-E-SP",
        "DUT-COPY",
        "DUT-CP",
        "DUT-1PA");
    add(
        lives,
        "duties-of-a-relevant-child",
        "Left at 16, late assessed and planned, out of touch for a while",
        DutyLives::relevant,
        "DUT-R-ASSESS",
        "DUT-R-PLAN",
        "DUT-R-PA",
        "DUT-R-MAINTAIN",
        "DUT-REV-6M",
        "DUT-REV-REQ",
        "DUT-TOUCH",
        "DUT-LOST",
        "DUT-REC");
    add(
        lives,
        "duties-in-provided-accommodation",
        "Accommodation provided at 17 and again at 19",
        DutyLives::provided,
        "DUT-PAV-7D",
        "DUT-PAV-PRE",
        "DUT-PAV-2M",
        "DUT-PAV-LOCAL",
        "DUT-REV-28D");
    add(
        lives,
        "duties-from-18",
        "Staying put at 18, then support asked for at 22",
        DutyLives::fromEighteen,
        "DUT-F-PA",
        "DUT-F-ASSIST",
        "DUT-SP-MON",
        "DUT-CZB-OFFER",
        "DUT-CZB-ASSESS",
        "DUT-CZB-PLAN",
        "DUT-CZB-PA",
        "DUT-CZB-REV",
        "DUT-CLOSE");
    add(
        lives,
        "duties-back-in-education",
        "Told at 23 of a wish to learn",
        DutyLives::learning,
        "DUT-CA-ASSESS",
        "DUT-CA-PLAN",
        "DUT-CA-PA",
        "DUT-CZB-OFFER");
    add(
        lives,
        "duties-awaiting-agreement",
        "Six months at home, which nobody has confirmed",
        DutyLives::atHome,
        "DUT-R-PA",
        "DUT-R-MAINTAIN",
        "DUT-TOUCH",
        "DUT-REV-6M",
        "DUT-Q",
        "DUT-F-PA",
        "DUT-CZB-OFFER");
    add(
        lives,
        "duties-once-confirmed",
        "Six months at home, confirmed three weeks later",
        () ->
            atHome()
                .on(
                    "2025-10-31",
                    new Happening.StatusConfirmed(
                        Status.RELEVANT, LocalDate.of(2025, 10, 10), Optional.of("J-6M"), true)),
        "DUT-R-PA",
        "DUT-R-MAINTAIN",
        "DUT-TOUCH",
        "DUT-REV-6M",
        "DUT-Q",
        "DUT-F-PA");
    add(
        lives,
        "duties-by-the-earlier-birth",
        "A later date of birth takes a status away, and nobody has confirmed",
        () ->
            aYoungPerson()
                .registered("2009-02-01", Evidence.CLAIMED, "2025-03-02")
                .lookedAfterFrom("2025-03-02")
                .adviserAppointed("2025-06-20")
                .registered("2010-02-01", Evidence.DOCUMENTED, "2025-10-15")
                .assessed("2025-11-01"),
        "DUT-E-ASSESS",
        "DUT-E-PLAN",
        "DUT-E-PA");
    add(
        lives,
        "duties-to-a-qualifying-person",
        "Nineteen days in care at 16",
        () ->
            aYoungPerson()
                .born("2009-03-01")
                .lookedAfter("2025-04-01", "2025-04-20")
                .on("2025-10-01", new Happening.PersonalAdviserContacted()),
        "DUT-Q",
        "DUT-CP",
        "DUT-REC",
        "DUT-TOUCH");
  }

  private static YoungPerson inCare() {
    return aYoungPerson()
        .born("2009-03-01")
        .livesIn(HomeKind.FOSTER_CARE, "2024-01-10")
        .lookedAfterFrom("2024-01-10")
        .assessed("2025-05-20")
        .adviserAppointed("2025-03-10")
        .planned("2025-06-15")
        .on("2025-06-20", new Happening.DocumentGiven(Document.PLAN, Optional.of(true)))
        .on("2025-07-01", new Happening.SocialWorkerVisited())
        .reviewed("2025-12-20")
        .adviserEnded("2026-02-01")
        .adviserAppointed("2026-02-20")
        .livesIn(HomeKind.CHILDRENS_HOME, "2026-03-01")
        .on("2026-08-20", new Happening.LeavingCareApproved(true))
        .leftCare("2026-09-01", CareEndReason.INDEPENDENT_LIVING);
  }

  private static YoungPerson atHome() {
    return aYoungPerson()
        .born("2009-03-01")
        .lookedAfter("2024-01-10", "2025-04-10")
        .adviserAppointed("2025-04-10")
        .planned("2025-05-01")
        .movedHome("2025-04-10")
        .adviserEnded("2025-10-20");
  }

  private static YoungPerson relevant() {
    return aYoungPerson()
        .born("2009-03-01")
        .lookedAfter("2024-01-10", "2025-07-01")
        .adviserAppointed("2025-07-10")
        .assessed("2025-10-20")
        .planned("2025-11-15")
        .on("2026-01-10", new Happening.ReviewRequested())
        .on("2026-02-01", new Happening.TouchLost())
        .on("2026-04-01", new Happening.TouchRegained())
        .reviewed("2026-05-10")
        .on("2026-06-01", new Happening.PersonalAdviserContacted());
  }

  private static YoungPerson provided() {
    return aYoungPerson()
        .born("2007-03-01")
        .lookedAfter("2020-01-10", "2024-07-01")
        .planned("2024-06-01")
        .provided(Power.SECTION_23B, "2024-07-01")
        .visitedAtHome("2024-07-05")
        .visitedAtHome("2024-07-25")
        .reviewed("2024-07-29")
        .visitedAtHome("2024-09-30")
        .on("2024-11-01", new Happening.AccommodationProvidedEnded())
        .provided(Power.SECTION_24B, "2026-04-01")
        .on("2026-04-20", new Happening.PersonalAdviserVisited(Optional.empty()))
        .reviewed("2026-05-10");
  }

  private static YoungPerson fromEighteen() {
    return aYoungPerson()
        .born("2004-03-01")
        .lookedAfterFrom("2019-01-10")
        .adviserAppointed("2022-03-01")
        .on("2022-03-01", new Happening.StayingPutStarted(Optional.of(true)))
        .on("2023-06-01", new Happening.StayingPutEnded())
        .on("2025-03-20", new Happening.SupportOffered())
        .on("2026-05-01", new Happening.SupportRequested())
        .adviserEnded("2025-03-01")
        .adviserAppointed("2026-05-11")
        .assessed("2026-07-20")
        .planned("2026-08-10");
  }

  private static YoungPerson learning() {
    return aYoungPerson()
        .born("2001-10-12")
        .lookedAfter("2015-05-05", "2019-10-12")
        .on("2025-06-01", new Happening.EducationIntentionTold(Optional.of(StudyLevel.FURTHER)))
        .adviserAppointed("2025-06-20")
        .assessed("2025-10-01")
        .planned("2025-10-20")
        .on(
            "2025-09-10",
            new Happening.EducationStarted(
                StudyLevel.FURTHER,
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 7, 1)),
                Optional.of(true),
                Optional.empty()));
  }
}
