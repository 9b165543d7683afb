package uk.waymark.casesystem.life.care;

import java.time.LocalDate;
import uk.waymark.casesystem.life.Story;

/** Never looked after, but away from home at 16 or 17: may still be a qualifying person. */
final class ElsewhereThanCare implements CareHistory {
  @Override
  public void tell(Story story) {
    LocalDate on = story.dayBetweenAges(15.5, 17.5);
    LocalDate end = on.plusDays(story.dice().between(30, 300));
    int where = story.dice().between(1, 3);
    if (where == 1) {
      story.tell(on, "private-fostering-started");
      story.tell(end, "private-fostering-ended");
    } else if (where == 2) {
      story.tell(on, "hospital-admitted", "byCourtOrder", story.dice().chance(0.2));
      story.tell(end, "hospital-discharged");
    } else {
      story.tell(
          on,
          "accommodated-elsewhere-started",
          "by",
          story
              .dice()
              .oneOf(
                  "voluntary-organisation", "health-body", "education", "private-childrens-home"));
      story.tell(end, "accommodated-elsewhere-ended");
    }
  }
}
