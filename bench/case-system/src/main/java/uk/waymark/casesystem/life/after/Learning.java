package uk.waymark.casesystem.life.after;

import java.time.LocalDate;
import java.time.Month;
import uk.waymark.casesystem.life.Fact;
import uk.waymark.casesystem.life.Story;

/** School leavers' courses, university, apprenticeships, work, and going back to learn. */
final class Learning implements Support {
  @Override
  public void tell(Story story) {
    if (story.spells().isEmpty()) {
      return;
    }
    LocalDate atSixteen = september(story.turns(16));
    if (story.dice().chance(0.65)) {
      college(story, atSixteen);
    }
    int then = story.dice().between(1, 100);
    LocalDate atEighteen = september(story.turns(18)).plusYears(story.dice().between(0, 1));
    if (then <= 14) {
      university(story, atEighteen);
    } else if (then <= 26) {
      LocalDate on = story.dayBetweenAges(17, 20);
      story.tell(on, "apprenticeship-started");
      story.tell(on.plusDays(story.dice().between(90, 800)), "apprenticeship-ended");
    } else if (then <= 46) {
      LocalDate on = story.dayBetweenAges(18, 22);
      story.tell(on, "employment-started");
      if (story.dice().chance(0.4)) {
        story.tell(on.plusDays(story.dice().between(60, 500)), "employment-ended");
      }
    }
  }

  private static void college(Story story, LocalDate on) {
    Fact started =
        Fact.of(
            "education-started",
            on,
            "level",
            story.dice().oneOf("further", "further", "training"),
            "academicYears",
            story.dice().between(1, 2));
    if (story.dice().chance(0.5)) {
      started = started.with("inPathwayPlan", true);
    }
    story.tell(started);
    if (story.dice().chance(0.45)) {
      story.tell(on.plusDays(story.dice().between(60, 660)), "education-ended");
    }
  }

  private static void university(Story story, LocalDate on) {
    Fact started = Fact.of("education-started", on, "level", "higher");
    if (story.dice().chance(0.85)) {
      started = started.with("academicYears", story.dice().between(2, 4));
    }
    if (story.dice().chance(0.85)) {
      started = started.with("inPathwayPlan", story.dice().chance(0.9));
    }
    if (story.dice().chance(0.8)) {
      started = started.with("designatedCourse", true);
    }
    story.tell(started);
    story.tell(
        on.minusDays(story.dice().between(10, 60)),
        "entitlement-explained",
        "entitlementId",
        "ENT-HEB");
    if (story.dice().chance(0.7)) {
      story.tell(on.plusDays(20), "entitlement-claimed", "entitlementId", "ENT-HEB");
      story.tell(on.plusDays(60), "entitlement-paid", "entitlementId", "ENT-HEB", "amount", 2000);
    }
    if (story.dice().chance(0.12)) {
      LocalDate paused = on.plusDays(story.dice().between(90, 500));
      story.tell(paused, "education-interrupted", "level", "higher");
      story.tell(
          paused.plusDays(story.dice().between(60, 300)), "education-resumed", "level", "higher");
    }
    if (story.dice().chance(0.2)) {
      story.tell(
          on.plusDays(story.dice().between(510, 1000)), "education-ended", "level", "higher");
    }
  }

  private static LocalDate september(LocalDate day) {
    LocalDate term = LocalDate.of(day.getYear(), Month.SEPTEMBER, 8);
    return term.isBefore(day) ? term.plusYears(1) : term;
  }
}
