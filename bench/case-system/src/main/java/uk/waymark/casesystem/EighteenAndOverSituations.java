package uk.waymark.casesystem;

import java.time.LocalDate;
import java.util.List;
import uk.waymark.casesystem.life.Desk;
import uk.waymark.casesystem.life.Dice;
import uk.waymark.casesystem.life.Story;

/** Situations of the demo from 18 to 25. */
final class EighteenAndOverSituations {
  static final List<Situation> ALL =
      List.of(
          EighteenAndOverSituations::allInOrder,
          EighteenAndOverSituations::stayingPutReviewDueSoon,
          EighteenAndOverSituations::outOfTouch,
          EighteenAndOverSituations::atUniversityTurningTwentyOne,
          EighteenAndOverSituations::bornOnLeapDay,
          EighteenAndOverSituations::neverOfferedAtTwentyOne,
          EighteenAndOverSituations::offerDueSoon,
          EighteenAndOverSituations::supportActive,
          EighteenAndOverSituations::backInEducation,
          EighteenAndOverSituations::died);

  private EighteenAndOverSituations() {}

  private static Story leftAtEighteen(
      int years, int days, String subject, Desk desk, LocalDate today, Dice dice) {
    Story story = DemoCast.aged(years, days, subject, desk, today, dice);
    leaves(DemoCast.plannedFor(DemoCast.inCareSinceNine(story)));
    return story;
  }

  private static void leaves(Story story) {
    story.leavesCare(story.turns(18), "reached-18");
    story.tell(story.turns(18), "home-changed", "kind", "own-tenancy", "suitable", true);
  }

  private static Story allInOrder(String subject, Desk desk, LocalDate today, Dice dice) {
    Story story = leftAtEighteen(19, 150, subject, desk, today, dice);
    story.tell(
        story.turns(18), "circumstance-recorded", "circumstance", "first-home", "holds", true);
    return DemoCast.visited(DemoCast.lastReviewed(story, 40), 12);
  }

  private static Story stayingPutReviewDueSoon(
      String subject, Desk desk, LocalDate today, Dice dice) {
    Story story = DemoCast.aged(18, 90, subject, desk, today, dice);
    DemoCast.plannedFor(DemoCast.inCareSinceNine(story));
    story.leavesCare(story.turns(18), "stayed-with-carers");
    story.tell(
        story.turns(18),
        "staying-put-started",
        "withFormerFosterParent",
        true,
        "carerId",
        "carer-2201");
    return DemoCast.visited(DemoCast.lastReviewed(story, 172), 25);
  }

  private static Story outOfTouch(String subject, Desk desk, LocalDate today, Dice dice) {
    Story story = leftAtEighteen(19, 300, subject, desk, today, dice);
    DemoCast.visited(DemoCast.lastReviewed(story, 120), 75);
    story.tell(today.minusDays(30), "touch-lost");
    return story;
  }

  private static Story atUniversityTurningTwentyOne(
      String subject, Desk desk, LocalDate today, Dice dice) {
    Story story = leftAtEighteen(20, 310, subject, desk, today, dice);
    LocalDate began = today.minusMonths(14);
    story.tell(
        began,
        "education-started",
        "level",
        "higher",
        "academicYears",
        3,
        "inPathwayPlan",
        true,
        "designatedCourse",
        true);
    story.tell(began.plusDays(30), "entitlement-explained", "entitlementId", "ENT-HEB");
    story.tell(began.plusDays(60), "entitlement-paid", "entitlementId", "ENT-HEB", "amount", 1000);
    return DemoCast.visited(DemoCast.lastReviewed(story, 60), 20);
  }

  private static Story bornOnLeapDay(String subject, Desk desk, LocalDate today, Dice dice) {
    LocalDate born = Lives.leapDayBefore(today.minusYears(18));
    Story story = new Story(subject, born, today, desk, dice);
    DemoCast.registered(story, born.plusYears(9));
    leaves(DemoCast.plannedFor(DemoCast.inCareSinceNine(story)));
    return story;
  }

  private static Story neverOfferedAtTwentyOne(
      String subject, Desk desk, LocalDate today, Dice dice) {
    return leftAtEighteen(21, 95, subject, desk, today, dice);
  }

  private static Story offerDueSoon(String subject, Desk desk, LocalDate today, Dice dice) {
    Story story = leftAtEighteen(22, 345, subject, desk, today, dice);
    story.tell(today.minusDays(345), "support-offered");
    return story;
  }

  private static Story supportActive(String subject, Desk desk, LocalDate today, Dice dice) {
    Story story = leftAtEighteen(22, 200, subject, desk, today, dice);
    story.tell(story.turns(21).plusDays(10), "support-offered");
    LocalDate asked = today.minusDays(75);
    story.tell(asked, "support-requested");
    story.tell(
        asked.plusDays(6),
        "personal-adviser-appointed",
        "adviserId",
        desk.adviserId(),
        "team",
        desk.team());
    return story;
  }

  private static Story backInEducation(String subject, Desk desk, LocalDate today, Dice dice) {
    Story story = leftAtEighteen(23, 100, subject, desk, today, dice);
    story.tell(today.minusDays(400), "support-offered");
    story.tell(today.minusDays(70), "education-intention-told", "level", "further");
    return story;
  }

  private static Story died(String subject, Desk desk, LocalDate today, Dice dice) {
    Story story = leftAtEighteen(19, 20, subject, desk, today, dice);
    DemoCast.lastReviewed(story, 250);
    story.dies(today.minusDays(110));
    return story;
  }
}
