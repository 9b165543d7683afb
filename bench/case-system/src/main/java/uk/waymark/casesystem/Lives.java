package uk.waymark.casesystem;

import java.time.LocalDate;
import java.time.Year;
import uk.waymark.casesystem.life.Desk;
import uk.waymark.casesystem.life.Dice;
import uk.waymark.casesystem.life.Fact;
import uk.waymark.casesystem.life.Story;
import uk.waymark.casesystem.life.after.Support;
import uk.waymark.casesystem.life.after.Supports;
import uk.waymark.casesystem.life.care.CareHistories;
import uk.waymark.casesystem.life.care.CareHistory;

/** Whole lives, from birth to today: most of 14 to 25 years. */
final class Lives {
  private static final double BORN_ON_LEAP_DAY = 0.008;
  private static final double NEVER_REGISTERED = 0.006;
  private static final double DISPUTED_AGE = 0.008;

  private Lives() {}

  static Story told(String subject, Desk desk, LocalDate today, Dice dice) {
    Story story = new Story(subject, birth(today, dice), today, desk, dice);
    CareHistory history = CareHistories.drawn(dice);
    history.tell(story);
    for (Support support : Supports.ALL) {
      support.tell(story);
    }
    if (!dice.chance(NEVER_REGISTERED)) {
      register(story, history.seekingAsylumAlone());
    }
    return story;
  }

  private static LocalDate birth(LocalDate today, Dice dice) {
    int share = dice.between(1, 100);
    int age;
    if (share <= 4) {
      age = dice.between(10, 13);
    } else if (share <= 14) {
      age = dice.between(14, 15);
    } else if (share <= 38) {
      age = dice.between(16, 17);
    } else if (share <= 69) {
      age = dice.between(18, 20);
    } else if (share <= 97) {
      age = dice.between(21, 24);
    } else {
      age = dice.between(25, 27);
    }
    LocalDate born = today.minusYears(age).minusDays(dice.between(0, 364));
    return dice.chance(BORN_ON_LEAP_DAY) ? leapDayBefore(born) : born;
  }

  static LocalDate leapDayBefore(LocalDate day) {
    int year = day.getYear();
    while (!Year.isLeap(year) || !LocalDate.of(year, 2, 29).isBefore(day)) {
      year--;
    }
    return LocalDate.of(year, 2, 29);
  }

  private static void register(Story story, boolean seekingAsylumAlone) {
    LocalDate on =
        story.facts().isEmpty() ? story.today().minusDays(1) : story.facts().getFirst().on();
    Fact registered =
        Fact.of("person-registered", on, "dateOfBirth", story.born())
            .with("dateOfBirthEvidence", seekingAsylumAlone ? "claimed" : "documented");
    if (seekingAsylumAlone) {
      registered = registered.with("unaccompaniedAsylumSeeking", true);
    }
    story.tell(registered);
    if (seekingAsylumAlone || story.dice().chance(DISPUTED_AGE)) {
      LocalDate assessed = on.plusDays(story.dice().between(20, 120));
      LocalDate other =
          story.dice().chance(0.7)
              ? story.born()
              : story.born().minusDays(story.dice().between(30, 500));
      story.tell(
          registered
              .movedTo(assessed)
              .with("dateOfBirth", other)
              .with("dateOfBirthEvidence", "assessed"));
    }
  }
}
