package uk.waymark.casesystem.life.care;

import java.time.LocalDate;
import uk.waymark.casesystem.life.Story;

/** A disabled child's short breaks: a few days in one house, home again each time. */
final class ShortBreaks implements CareHistory {
  @Override
  public void tell(Story story) {
    LocalDate on = story.dayBetweenAges(12, 17.2);
    int breaks = story.dice().between(3, 8);
    for (int i = 0; i < breaks && on.isBefore(story.turns(18)); i++) {
      LocalDate back = on.plusDays(story.dice().between(2, 5));
      story.entersCare(on, "short-breaks");
      story.leavesCare(back, "short-break-ended");
      on = back.plusDays(story.dice().between(35, 60));
    }
  }
}
