package uk.waymark.casesystem.life.care;

import java.time.LocalDate;
import uk.waymark.casesystem.life.Story;

/** How looked-after children leave care: at 18, or at 16 and 17 for a place of their own. */
final class Leaving {
  private Leaving() {}

  /** Lives on in care until the end, with some moves between, and leaves. */
  static void grownUp(Story story, LocalDate from, int moves, double earlyShare) {
    LocalDate end = story.turns(18);
    boolean early = story.dice().chance(earlyShare);
    LocalDate earlyEnd = story.dayBetweenAges(16.3, 17.9);
    if (early && from.isBefore(earlyEnd)) {
      end = earlyEnd;
    }
    Homes.moves(story, from, end, moves);
    leave(story, end);
  }

  private static void leave(Story story, LocalDate end) {
    if (end.isBefore(story.turns(18))) {
      story.tell(
          end.minusDays(story.dice().between(1, 10)),
          "leaving-care-approved",
          "by",
          story.dice().chance(0.7) ? "director" : "nominated-officer");
      story.leavesCare(end, "independent-living");
      return;
    }
    if (story.dice().chance(0.01)) {
      // Nobody has entered the end yet: the law closes the spell at 18 all the same.
      return;
    }
    if (story.dice().chance(0.02)) {
      story.leavesCare(end, "adult-care");
    } else if (Homes.inFosterCare(story, end) && story.dice().chance(0.45)) {
      story.leavesCare(end, "stayed-with-carers");
    } else {
      story.leavesCare(end, "reached-18");
    }
  }
}
