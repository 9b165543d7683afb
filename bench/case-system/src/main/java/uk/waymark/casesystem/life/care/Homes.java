package uk.waymark.casesystem.life.care;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.waymark.casesystem.life.Fact;
import uk.waymark.casesystem.life.Story;

/** Where looked-after children live. */
final class Homes {
  private static final int SUPPORTED_ACCOMMODATION_FROM = 16;

  private Homes() {}

  /** A first home with foster carers, or a children's home. */
  static void first(Story story, LocalDate on, double fosterShare) {
    move(story, on, story.dice().chance(fosterShare) ? "foster-care" : "childrens-home");
  }

  /** Some moves between two days, each to another carer, later ones to more independent homes. */
  static void moves(Story story, LocalDate from, LocalDate to, int atMost) {
    int moves = story.dice().between(0, atMost);
    LocalDate last = from;
    for (int i = 0; i < moves; i++) {
      long left = ChronoUnit.DAYS.between(last, to);
      if (left < 120) {
        return;
      }
      last = last.plusDays(story.dice().between(60, (int) left - 30));
      move(story, last, kindFor(story, last));
    }
  }

  /** A move; foster homes carry the carer's reference. */
  static void move(Story story, LocalDate on, String kind) {
    Fact moved = Fact.of("home-changed", on, "kind", kind);
    if (kind.equals("foster-care")) {
      moved = moved.with("carerId", "carer-" + story.dice().between(1000, 9999));
    }
    if (story.dice().chance(0.04)) {
      moved = moved.with("authorityOfResidence", story.dice().oneOf("E08000012", "E10000017"));
    }
    story.tell(moved);
  }

  /** Whether the last home told is a foster home. */
  static boolean inFosterCare(Story story, LocalDate on) {
    return story
        .last("home-changed", on)
        .map(home -> home.text("kind").equals("foster-care"))
        .orElse(false);
  }

  private static String kindFor(Story story, LocalDate on) {
    if (!on.isBefore(story.turns(SUPPORTED_ACCOMMODATION_FROM)) && story.dice().chance(0.6)) {
      return "supported-accommodation";
    }
    return story.dice().chance(0.72)
        ? "foster-care"
        : story.dice().oneOf("childrens-home", "childrens-home", "residential-school");
  }
}
