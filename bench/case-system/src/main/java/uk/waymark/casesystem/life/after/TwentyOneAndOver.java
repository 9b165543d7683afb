package uk.waymark.casesystem.life.after;

import java.time.LocalDate;
import uk.waymark.casesystem.life.Story;

/** From 21 to 25: the yearly offer, asking for support again, going back to learn. */
final class TwentyOneAndOver implements Support {
  @Override
  public void tell(Story story) {
    if (story.plannedForFrom().isEmpty() || !story.isPast(story.turns(21))) {
      return;
    }
    offers(story);
    if (story.dice().chance(0.3)) {
      asksForSupport(story, story.dayBetweenAges(21, 24.8));
    }
    if (story.dice().chance(0.1)) {
      backToLearn(story, story.dayBetweenAges(21.1, 24.8));
    }
  }

  private static void offers(Story story) {
    LocalDate on = story.turns(21).plusDays(story.dice().between(0, 45));
    while (on.isBefore(story.turns(25)) && story.isPast(on)) {
      if (!story.dice().chance(0.1)) {
        story.tell(on, "support-offered");
        if (story.dice().chance(0.3)) {
          story.tell(on.plusDays(story.dice().between(0, 20)), "support-declined");
        }
      }
      on = on.plusDays(story.dice().between(320, 400));
    }
  }

  private static void asksForSupport(Story story, LocalDate on) {
    story.tell(on, "support-requested");
    if (story.dice().chance(0.85)) {
      story.tell(
          on.plusDays(story.dice().between(0, 25)),
          "personal-adviser-appointed",
          "adviserId",
          story.desk().standInId(),
          "team",
          story.desk().team());
    }
    if (story.dice().chance(0.7)) {
      LocalDate assessed = on.plusDays(story.dice().between(20, 110));
      story.tell(assessed, "needs-assessment-completed");
      story.tell(assessed.plusDays(story.dice().between(5, 40)), "pathway-plan-completed");
    }
    if (story.dice().chance(0.35)) {
      story.tell(on.plusDays(story.dice().between(120, 400)), "support-declined");
    }
  }

  private static void backToLearn(Story story, LocalDate on) {
    String level = story.dice().oneOf("further", "higher", "training");
    story.tell(on, "education-intention-told", "level", level);
    if (story.dice().chance(0.7)) {
      story.tell(on.plusDays(story.dice().between(20, 120)), "needs-assessment-completed");
    }
    if (story.dice().chance(0.6)) {
      story.tell(
          on.plusDays(story.dice().between(30, 150)),
          "education-started",
          "level",
          level,
          "academicYears",
          story.dice().between(1, 3),
          "inPathwayPlan",
          true);
    }
  }
}
