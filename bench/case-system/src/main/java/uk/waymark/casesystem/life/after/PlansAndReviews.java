package uk.waymark.casesystem.life.after;

import java.time.LocalDate;
import uk.waymark.casesystem.life.Fact;
import uk.waymark.casesystem.life.Story;

/** Needs assessment, pathway plan and its reviews: most in time, some late, some missing. */
final class PlansAndReviews implements Support {
  private static final double NEVER_ASSESSED = 0.07;
  private static final double ASSESSED_LATE = 0.12;
  private static final double NEVER_PLANNED = 0.05;
  private static final double REVIEWED_LATE = 0.1;
  private static final double REVIEWS_FORGOTTEN = 0.035;

  @Override
  public void tell(Story story) {
    Period.of(story).ifPresent(period -> assessAndPlan(story, period));
  }

  private static void assessAndPlan(Story story, Period period) {
    if (story.dice().chance(NEVER_ASSESSED)) {
      return;
    }
    LocalDate assessed =
        period
            .from()
            .plusDays(
                story.dice().chance(ASSESSED_LATE)
                    ? story.dice().between(95, 200)
                    : story.dice().between(15, 88));
    story.tell(assessed, "needs-assessment-completed");
    if (story.dice().chance(NEVER_PLANNED)) {
      return;
    }
    LocalDate planned = assessed.plusDays(story.dice().between(3, 40));
    story.tell(planned, "pathway-plan-completed");
    if (story.dice().chance(0.15)) {
      story.tell(
          planned.plusDays(story.dice().between(1, 20)),
          "document-given",
          "document",
          "plan",
          "explained",
          story.dice().chance(0.8));
    }
    reviews(story, planned, period.to());
  }

  private static void reviews(Story story, LocalDate planned, LocalDate until) {
    LocalDate last = planned;
    while (!story.dice().chance(REVIEWS_FORGOTTEN)) {
      LocalDate next =
          last.plusDays(
              story.dice().chance(REVIEWED_LATE)
                  ? story.dice().between(186, 260)
                  : story.dice().between(140, 181));
      Fact review = Fact.of("pathway-plan-reviewed", next, "trigger", "routine");
      if (story.dice().chance(0.07)) {
        LocalDate asked = next.minusDays(story.dice().between(5, 60));
        story.tell(
            asked,
            "review-requested",
            "by",
            story.dice().oneOf("young-person", "young-person", "adviser", "authority"));
        review = review.with("trigger", "requested");
      } else if (story.dice().chance(0.06)) {
        review = review.with("trigger", story.dice().oneOf("move", "change-of-circumstances"));
      }
      if (!next.isBefore(until) || !story.isPast(next)) {
        return;
      }
      story.tell(review);
      last = next;
    }
  }
}
