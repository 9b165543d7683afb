package uk.waymark.casesystem.life.care;

import java.time.LocalDate;
import uk.waymark.casesystem.life.Fact;
import uk.waymark.casesystem.life.Story;

/** Left care before 16, or after only some days: on the edge of what the law counts. */
final class LeftEarly implements CareHistory {
  @Override
  public void tell(Story story) {
    LocalDate on = story.dayBetweenAges(8, 15.9);
    story.entersCare(on, story.dice().oneOf("section-20", "emergency-protection", "section-20"));
    Homes.first(story, on, 0.8);
    LocalDate end = on.plusDays(story.dice().between(1, 400));
    String how =
        story
            .dice()
            .oneOf(
                "returned-home",
                "returned-home",
                "returned-home",
                "child-arrangements",
                "adopted",
                "moved-abroad",
                "transferred",
                "other");
    Fact ended = Fact.of("care-ended", end, "reason", how);
    story.leavesCare(how.equals("transferred") ? ended.with("to", "E08000010") : ended);
  }
}
