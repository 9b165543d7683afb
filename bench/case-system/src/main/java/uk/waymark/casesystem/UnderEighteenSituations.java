package uk.waymark.casesystem;

import java.time.LocalDate;
import java.util.List;
import uk.waymark.casesystem.life.Desk;
import uk.waymark.casesystem.life.Dice;
import uk.waymark.casesystem.life.Story;

/** Situations of the demo in care and just after, before 18. */
final class UnderEighteenSituations {
  static final List<Situation> ALL =
      List.of(
          UnderEighteenSituations::reviewOverdue,
          UnderEighteenSituations::assessmentDueSoon,
          UnderEighteenSituations::noAdviserYet,
          UnderEighteenSituations::settledAtHomeUnconfirmed,
          UnderEighteenSituations::justMovedToProvidedHome,
          UnderEighteenSituations::guardianshipAtSixteen,
          UnderEighteenSituations::dateOfBirthDisputed,
          UnderEighteenSituations::notRegistered);

  private UnderEighteenSituations() {}

  private static Story reviewOverdue(String subject, Desk desk, LocalDate today, Dice dice) {
    Story story = DemoCast.aged(17, 210, subject, desk, today, dice);
    DemoCast.plannedFor(DemoCast.inCareSinceNine(story));
    DemoCast.seenBySocialWorker(story);
    return DemoCast.visited(DemoCast.lastReviewed(story, 215), 30);
  }

  private static Story assessmentDueSoon(String subject, Desk desk, LocalDate today, Dice dice) {
    Story story = DemoCast.aged(16, 80, subject, desk, today, dice);
    DemoCast.seenBySocialWorker(DemoCast.inCareSinceNine(story));
    story.tell(
        story.turns(16).plusDays(9),
        "personal-adviser-appointed",
        "adviserId",
        desk.adviserId(),
        "team",
        desk.team());
    return story;
  }

  private static Story noAdviserYet(String subject, Desk desk, LocalDate today, Dice dice) {
    Story story = DemoCast.aged(16, 140, subject, desk, today, dice);
    DemoCast.seenBySocialWorker(DemoCast.inCareSinceNine(story));
    story.tell(story.turns(16).plusDays(70), "needs-assessment-completed");
    return story;
  }

  /** Eight months with a parent: relevant status ends in law, and a person must confirm it. */
  private static Story settledAtHomeUnconfirmed(
      String subject, Desk desk, LocalDate today, Dice dice) {
    Story story = DemoCast.aged(17, 60, subject, desk, today, dice);
    DemoCast.plannedFor(DemoCast.inCareSinceNine(story));
    LocalDate home = today.minusMonths(8);
    story.tell(home.minusDays(4), "leaving-care-approved", "by", "nominated-officer");
    story.leavesCare(home, "returned-home");
    story.tell(home, "family-home-started", "with", "parent");
    return DemoCast.visited(story, 50);
  }

  private static Story justMovedToProvidedHome(
      String subject, Desk desk, LocalDate today, Dice dice) {
    Story story = DemoCast.aged(17, 40, subject, desk, today, dice);
    DemoCast.plannedFor(DemoCast.inCareSinceNine(story));
    DemoCast.lastReviewed(story, 100);
    LocalDate moved = today.minusDays(5);
    story.tell(moved.minusDays(6), "leaving-care-approved", "by", "director");
    story.leavesCare(moved, "independent-living");
    story.tell(moved, "accommodation-provided", "under", "23B");
    return story;
  }

  private static Story guardianshipAtSixteen(
      String subject, Desk desk, LocalDate today, Dice dice) {
    Story story = DemoCast.aged(17, 20, subject, desk, today, dice);
    DemoCast.plannedFor(DemoCast.inCareSinceNine(story));
    LocalDate made = today.minusMonths(4);
    story.tell(made, "special-guardianship-made");
    story.leavesCare(made, "special-guardianship");
    return story;
  }

  private static Story dateOfBirthDisputed(String subject, Desk desk, LocalDate today, Dice dice) {
    LocalDate born = today.minusYears(17).minusDays(100);
    Story story = new Story(subject, born, today, desk, dice);
    LocalDate came = story.turns(16).plusDays(20);
    story.entersCare(came, "section-20");
    story.tell(came, "home-changed", "kind", "supported-accommodation");
    story.tell(
        came,
        "person-registered",
        "dateOfBirth",
        born,
        "dateOfBirthEvidence",
        "claimed",
        "unaccompaniedAsylumSeeking",
        true);
    story.tell(
        came.plusDays(70),
        "person-registered",
        "dateOfBirth",
        born.minusDays(420),
        "dateOfBirthEvidence",
        "assessed",
        "unaccompaniedAsylumSeeking",
        true);
    return story;
  }

  /** Care events arrived, the registration never did: nothing can be said of any age. */
  private static Story notRegistered(String subject, Desk desk, LocalDate today, Dice dice) {
    LocalDate born = today.minusYears(16).minusDays(200);
    return DemoCast.inCareSinceNine(new Story(subject, born, today, desk, dice));
  }
}
