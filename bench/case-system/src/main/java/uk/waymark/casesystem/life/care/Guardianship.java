package uk.waymark.casesystem.life.care;

import java.time.LocalDate;
import uk.waymark.casesystem.life.Story;

/** Left care for a special guardian, mostly the former foster carer. */
final class Guardianship implements CareHistory {
  @Override
  public void tell(Story story) {
    LocalDate on = story.dayBetweenAges(3, 10);
    story.entersCare(on, "interim-care-order");
    Homes.move(story, on, "foster-care");
    story.tell(
        on.plusDays(story.dice().between(120, 280)),
        "legal-basis-changed",
        "legalBasis",
        "care-order");
    LocalDate made = story.dayBetweenAges(10.5, 17.8);
    story.tell(made, "special-guardianship-made");
    story.leavesCare(made, "special-guardianship");
    if (story.dice().chance(0.06)) {
      story.tell(made.plusDays(story.dice().between(100, 900)), "special-guardianship-discharged");
    }
  }
}
