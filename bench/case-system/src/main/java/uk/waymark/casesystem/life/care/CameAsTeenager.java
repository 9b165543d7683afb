package uk.waymark.casesystem.life.care;

import java.time.LocalDate;
import uk.waymark.casesystem.life.Story;

/** Came into care at 13 to 17, mostly by agreement; some too late for thirteen weeks. */
final class CameAsTeenager implements CareHistory {
  @Override
  public void tell(Story story) {
    LocalDate on = story.dayBetweenAges(13, 17.8);
    story.entersCare(
        on, story.dice().oneOf("section-20", "section-20", "section-20", "interim-care-order"));
    Homes.first(story, on, 0.6);
    if (story.dice().chance(0.15)) {
      LocalDate away = on.plusDays(story.dice().between(20, 200));
      LocalDate back = away.plusDays(story.dice().between(10, 150));
      if (back.isBefore(story.turns(18))) {
        story.leavesCare(away, "returned-home");
        story.entersCare(back, "section-20");
        Homes.move(story, back, "childrens-home");
      }
    }
    if (story.isLookedAfter()) {
      Leaving.grownUp(story, story.spells().getLast().from(), 2, 0.15);
    }
  }
}
