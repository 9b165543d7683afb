package uk.waymark.casesystem.life.after;

import java.time.LocalDate;
import uk.waymark.casesystem.life.Desk;
import uk.waymark.casesystem.life.Fact;
import uk.waymark.casesystem.life.Story;

/** Personal advisers: appointed, handed over, in touch, out of touch. */
final class Advisers implements Support {
  private static final double NEVER_APPOINTED = 0.05;

  @Override
  public void tell(Story story) {
    Period.of(story).ifPresent(period -> advise(story, period));
  }

  private static void advise(Story story, Period period) {
    if (story.dice().chance(NEVER_APPOINTED)) {
      return;
    }
    LocalDate appointed = period.from().plusDays(story.dice().between(-40, 45));
    Desk desk = story.desk();
    story.tell(appointment(appointed, desk.adviserId(), desk.team()));
    if (story.dice().chance(0.2)) {
      LocalDate left = appointed.plusDays(story.dice().between(200, 1200));
      story.tell(
          left,
          "personal-adviser-ended",
          "reason",
          story
              .dice()
              .oneOf("left the council", "change of team", "asked for by the young person"));
      if (story.dice().chance(0.9)) {
        story.tell(
            appointment(left.plusDays(story.dice().between(0, 40)), desk.standInId(), desk.team()));
      }
    }
    if (!period.to().isBefore(story.today())) {
      keepInTouch(story, Story.later(appointed, story.today().minusDays(240)));
    }
  }

  private static Fact appointment(LocalDate on, String adviserId, String team) {
    return Fact.of("personal-adviser-appointed", on, "adviserId", adviserId, "team", team);
  }

  /** Only the last months: older visits stay in the council's own files. */
  private static void keepInTouch(Story story, LocalDate from) {
    LocalDate lost =
        story.dice().chance(0.06) && !story.turns(18).isAfter(from)
            ? from.plusDays(story.dice().between(20, 150))
            : story.today();
    LocalDate on = from.plusDays(story.dice().between(5, 50));
    while (on.isBefore(lost)) {
      if (story.dice().chance(0.6)) {
        story.tell(on, "personal-adviser-visited", "atHome", story.dice().chance(0.7));
      } else {
        story.tell(
            on,
            "personal-adviser-contacted",
            "mode",
            story.dice().oneOf("phone", "video", "message", "in-person"));
      }
      on = on.plusDays(story.dice().between(35, 75));
    }
    story.tell(lost, "touch-lost");
    if (story.dice().chance(0.5)) {
      story.tell(lost.plusDays(story.dice().between(10, 60)), "touch-regained");
    }
  }
}
