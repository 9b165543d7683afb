package uk.waymark.casesystem.life.care;

import java.time.LocalDate;
import uk.waymark.casesystem.life.Story;

/** Looked after because a court remanded them; some sentenced, some looked after on. */
final class Remanded implements CareHistory {
  @Override
  public void tell(Story story) {
    LocalDate on = story.dayBetweenAges(14.5, 17.5);
    if (story.dice().chance(0.15)) {
      story.entersCare(on.minusDays(2), "pace-detention");
      story.tell(on, "legal-basis-changed", "legalBasis", "remand");
    } else {
      story.entersCare(on, "remand");
    }
    LocalDate end = Story.earlier(on.plusDays(story.dice().between(14, 150)), story.turns(18));
    boolean secure = story.dice().chance(0.6);
    Homes.move(story, on, secure ? "custody" : "secure-home");
    if (secure) {
      story.tell(on, "detained", "basis", "remand");
      story.tell(end, "released");
    }
    int how = story.dice().between(1, 100);
    if (how <= 40) {
      story.tell(end, "legal-basis-changed", "legalBasis", "section-20");
      Homes.move(story, end, "childrens-home");
      Leaving.grownUp(story, end, 1, 0.1);
    } else if (how <= 65) {
      story.leavesCare(end, "custody");
      story.tell(end, "detained", "basis", "sentence");
      story.tell(end.plusDays(story.dice().between(60, 400)), "released");
    } else {
      story.leavesCare(end, "remand-ended");
    }
  }
}
