package uk.waymark.casesystem.life.after;

import java.time.LocalDate;
import java.util.List;
import uk.waymark.casesystem.life.Story;

/** The social worker's visits and the looked-after reviews of the last months. */
final class WhileLookedAfter implements Support {
  private static final int MONTHS_SENT = 5;

  @Override
  public void tell(Story story) {
    if (!story.isLookedAfter() || !story.today().isBefore(story.turns(18))) {
      return;
    }
    LocalDate from =
        Story.later(story.spells().getLast().from(), story.today().minusMonths(MONTHS_SENT));
    LocalDate visited = from.plusDays(story.dice().between(1, 7));
    while (story.isPast(visited)) {
      story.tell(visited, "social-worker-visited");
      visited = visited.plusDays(story.dice().between(30, 60));
    }
    story.tell(
        from.plusDays(story.dice().between(10, 120)),
        "looked-after-review-held",
        "number",
        story.dice().oneOf(List.of("first", "second", "later", "later", "later", "later")));
  }
}
