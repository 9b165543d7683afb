package uk.waymark.casesystem.life.care;

import java.time.LocalDate;
import uk.waymark.casesystem.life.Story;

/** Came to England alone at 15 to 17, seeking asylum. */
final class CameAlone implements CareHistory {
  @Override
  public boolean seekingAsylumAlone() {
    return true;
  }

  @Override
  public void tell(Story story) {
    LocalDate on = story.dayBetweenAges(15, 17.6);
    story.entersCare(on, "section-20");
    Homes.move(
        story,
        on,
        on.isBefore(story.turns(16))
            ? "foster-care"
            : story.dice().oneOf("foster-care", "supported-accommodation"));
    if (story.dice().chance(0.03)) {
      story.leavesCare(on.plusDays(story.dice().between(100, 130)), "age-assessed-adult");
    } else {
      Leaving.grownUp(story, on, 1, 0.03);
    }
    if (story.dice().chance(0.3)) {
      LocalDate decided = story.turns(18).plusDays(story.dice().between(0, 500));
      story.tell(decided, "immigration-position-recorded", "position", "undecided");
      story.tell(
          decided.plusDays(story.dice().between(90, 400)),
          "immigration-position-recorded",
          "position",
          story.dice().chance(0.85) ? "no-bar" : "appeal-rights-exhausted");
    }
  }
}
