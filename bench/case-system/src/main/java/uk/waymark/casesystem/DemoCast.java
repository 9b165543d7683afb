package uk.waymark.casesystem;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.waymark.casesystem.life.Desk;
import uk.waymark.casesystem.life.Dice;
import uk.waymark.casesystem.life.Story;

/** The first young people of the demo: one for each situation an adviser should be able to find. */
final class DemoCast {
  static final List<Situation> SITUATIONS =
      Stream.concat(UnderEighteenSituations.ALL.stream(), EighteenAndOverSituations.ALL.stream())
          .toList();

  private DemoCast() {}

  /** A documented young person of that age, born so many days after the birthday of that year. */
  static Story aged(
      int years, int daysSinceBirthday, String subject, Desk desk, LocalDate today, Dice dice) {
    LocalDate born = today.minusDays(daysSinceBirthday).minusYears(years);
    Story story = new Story(subject, born, today, desk, dice);
    return registered(story, born.plusYears(9));
  }

  static Story registered(Story story, LocalDate on) {
    story.tell(
        on, "person-registered", "dateOfBirth", story.born(), "dateOfBirthEvidence", "documented");
    return story;
  }

  /** In foster care under a care order since nine. */
  static Story inCareSinceNine(Story story) {
    LocalDate on = story.born().plusYears(9);
    story.entersCare(on, "interim-care-order");
    story.tell(on, "home-changed", "kind", "foster-care", "carerId", "carer-2201");
    story.tell(on.plusDays(170), "legal-basis-changed", "legalBasis", "care-order");
    return story;
  }

  /** Seen by the social worker every five weeks from just before sixteen until today. */
  static Story seenBySocialWorker(Story story) {
    LocalDate on = story.turns(16).minusDays(10);
    for (; on.isBefore(story.today()); on = on.plusWeeks(5)) {
      story.tell(on, "social-worker-visited", "atHome", true);
    }
    return story;
  }

  /** Assessed, planned and given an adviser in good time after sixteen. */
  static Story plannedFor(Story story) {
    LocalDate sixteen = story.turns(16);
    story.tell(
        sixteen.plusDays(6),
        "personal-adviser-appointed",
        "adviserId",
        story.desk().adviserId(),
        "team",
        story.desk().team());
    story.tell(sixteen.plusDays(60), "needs-assessment-completed");
    given(story, sixteen.plusDays(66), "assessment");
    story.tell(sixteen.plusDays(75), "pathway-plan-completed");
    given(story, sixteen.plusDays(80), "plan");
    return story;
  }

  /** Reviewed every five months up to the last one, so many days before today. */
  static Story lastReviewed(Story story, int daysAgo) {
    LocalDate last = story.today().minusDays(daysAgo);
    LocalDate first = story.turns(16).plusDays(75).plusMonths(5);
    for (LocalDate on = first; on.isBefore(last.minusDays(60)); on = on.plusMonths(5)) {
      story.tell(on, "pathway-plan-reviewed", "trigger", "routine");
    }
    story.tell(last, "pathway-plan-reviewed", "trigger", "routine");
    given(story, last.plusDays(7), "review");
    return story;
  }

  private static void given(Story story, LocalDate on, String document) {
    story.tell(on, "document-given", "document", document, "explained", true);
  }

  /** Seen by the adviser so many days before today. */
  static Story visited(Story story, int daysAgo) {
    story.tell(story.today().minusDays(daysAgo), "personal-adviser-visited", "atHome", true);
    return story;
  }
}
