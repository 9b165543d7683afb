package uk.waymark.casesystem.life.after;

import java.time.LocalDate;
import uk.waymark.casesystem.life.Fact;
import uk.waymark.casesystem.life.Story;

/** Where young people live after care: staying put, homes the council provides, their own. */
final class HomesAfterCare implements Support {
  @Override
  public void tell(Story story) {
    if (story.plannedForFrom().isEmpty()
        || story.last("family-home-started", story.today()).isPresent()) {
      return;
    }
    story.leftCareOn().ifPresent(left -> moveOn(story, left));
  }

  private static void moveOn(Story story, LocalDate left) {
    boolean stays =
        story.last("care-ended", left).orElseThrow().text("reason").equals("stayed-with-carers");
    LocalDate own = story.dayBetweenAges(18.4, 20.9);
    if (stays) {
      String carer =
          story.last("home-changed", left).map(home -> home.text("carerId")).orElse("carer-1000");
      story.tell(left, "staying-put-started", "withFormerFosterParent", true, "carerId", carer);
      if (story.dice().chance(0.5)) {
        story.tell(own, "staying-put-ended");
        ownHome(story, own);
      }
      return;
    }
    if (story.dice().chance(0.4)) {
      provided(story, left);
      if (story.dice().chance(0.3)) {
        return;
      }
    } else {
      story.tell(
          left,
          "home-changed",
          "kind",
          story
              .dice()
              .oneOf(
                  "supported-lodgings",
                  "supported-accommodation",
                  "own-tenancy",
                  "student-accommodation",
                  "no-fixed-abode",
                  "bed-and-breakfast",
                  "other"),
          "suitable",
          story.dice().chance(0.85));
    }
    if (own.isAfter(left)) {
      ownHome(story, own);
    }
  }

  private static void provided(Story story, LocalDate on) {
    story.tell(on, "accommodation-provided", "under", story.dice().chance(0.8) ? "23B" : "24B");
    LocalDate visit = on.plusDays(story.dice().between(1, story.dice().chance(0.8) ? 7 : 20));
    story.tell(visit, "personal-adviser-visited", "atHome", true);
    if (story.dice().chance(0.7)) {
      story.tell(
          on.plusDays(story.dice().between(14, 32)), "pathway-plan-reviewed", "trigger", "move");
    }
    if (story.dice().chance(0.4)) {
      story.tell(on.plusDays(story.dice().between(120, 500)), "accommodation-provided-ended");
    }
  }

  private static void ownHome(Story story, LocalDate on) {
    story.tell(on, "home-changed", "kind", "own-tenancy", "suitable", true);
    if (story.dice().chance(0.5)) {
      story.tell(on, "circumstance-recorded", "circumstance", "first-home", "holds", true);
    }
    if (story.dice().chance(0.3)) {
      Fact renting =
          Fact.of("circumstance-recorded", on, "circumstance", "private-rent", "holds", true);
      story.tell(story.dice().chance(0.3) ? renting.with("until", on.plusYears(1)) : renting);
      story.tell(on, "circumstance-recorded", "circumstance", "single", "holds", true);
    }
    if (story.dice().chance(0.05)) {
      story.tell(
          on.plusDays(story.dice().between(100, 400)),
          "circumstance-recorded",
          "circumstance",
          "homeless-or-threatened",
          "holds",
          true);
    }
  }
}
