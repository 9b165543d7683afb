package uk.waymark.casesystem.life.care;

import java.time.LocalDate;
import uk.waymark.casesystem.life.Fact;
import uk.waymark.casesystem.life.Story;

/** Came into care young, a care order followed, and stayed until 18 or nearly. */
final class GrewUpInCare implements CareHistory {
  @Override
  public void tell(Story story) {
    LocalDate on = story.dayBetweenAges(1, 13);
    String first =
        story
            .dice()
            .oneOf(
                "interim-care-order",
                "interim-care-order",
                "interim-care-order",
                "section-20",
                "emergency-protection",
                "police-protection");
    Fact started = Fact.of("care-started", on, "legalBasis", first);
    if (story.dice().chance(0.03)) {
      started =
          started.with("lookedAfterBy", story.dice().oneOf("E08000010", "E10000016", "W06000015"));
    }
    story.entersCare(started);
    Homes.first(story, on, 0.9);
    LocalDate ordered = on.plusDays(story.dice().between(120, 280));
    if (first.endsWith("protection")) {
      story.tell(
          on.plusDays(story.dice().between(1, 7)),
          "legal-basis-changed",
          "legalBasis",
          "interim-care-order");
    }
    if (!first.equals("section-20") || story.dice().chance(0.5)) {
      story.tell(ordered, "legal-basis-changed", "legalBasis", "care-order");
      if (story.dice().chance(0.03)) {
        story.tell(ordered.plusDays(90), "legal-basis-changed", "legalBasis", "placement-order");
      }
    }
    Leaving.grownUp(story, on, 3, 0.07);
  }
}
