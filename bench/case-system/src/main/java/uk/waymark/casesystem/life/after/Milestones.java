package uk.waymark.casesystem.life.after;

import java.time.LocalDate;
import uk.waymark.casesystem.life.Story;

/** Birthdays as the case system asserts them, and what a return says around a birthday. */
final class Milestones implements Support {
  @Override
  public void tell(Story story) {
    for (int age : new int[] {16, 18, 21, 25}) {
      if (story.dice().chance(0.3)) {
        LocalDate claimed =
            story.dice().chance(0.02) ? story.turns(age).plusDays(31) : story.turns(age);
        story.tell(claimed, "milestone-reached", "milestone", age);
      }
    }
    int age = story.dice().between(17, 21);
    if (story.plannedForFrom().isPresent() && story.dice().chance(0.2)) {
      story.tell(
          story.turns(age),
          "position-observed",
          "about",
          "around-birthday-" + age,
          "inTouch",
          story.dice().oneOf("yes", "yes", "yes", "yes", "no", "refuses-contact"));
    }
  }
}
