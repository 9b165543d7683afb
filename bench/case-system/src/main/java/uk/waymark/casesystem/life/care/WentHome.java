package uk.waymark.casesystem.life.care;

import java.time.LocalDate;
import uk.waymark.casesystem.life.Story;

/** Went home to family at 16 or 17: settled, broke down, or moved on. */
final class WentHome implements CareHistory {
  @Override
  public void tell(Story story) {
    LocalDate on = story.dayBetweenAges(9, 15.5);
    boolean agreed = story.dice().chance(0.4);
    story.entersCare(on, agreed ? "section-20" : "interim-care-order");
    Homes.first(story, on, 0.8);
    if (!agreed) {
      story.tell(
          on.plusDays(story.dice().between(120, 280)),
          "legal-basis-changed",
          "legalBasis",
          "care-order");
    }
    LocalDate home = story.dayBetweenAges(16.3, 17.4);
    String reason = story.dice().chance(0.1) ? "child-arrangements" : "returned-home";
    story.leavesCare(home, reason);
    goesHome(story, home);
  }

  /** Lives with family from this day. Six months there end relevant status once confirmed. */
  static void goesHome(Story story, LocalDate home) {
    if (story.dice().chance(0.15)) {
      // What many systems write: a home, but not whose. It ends nothing in law.
      story.tell(home, "home-changed", "kind", "with-parent");
      return;
    }
    story.tell(
        home,
        "family-home-started",
        "with",
        story.dice().oneOf("parent", "parent", "parent", "parental-responsibility"));
    LocalDate settled = home.plusMonths(6);
    int how = story.dice().between(1, 100);
    if (how <= 30) {
      LocalDate broke = home.plusDays(story.dice().between(20, 300));
      story.tell(broke, "family-home-ended", "reason", "breakdown");
      story.tell(broke, "home-changed", "kind", "supported-lodgings");
    } else if (how <= 42) {
      LocalDate left = home.plusDays(story.dice().between(200, 500));
      story.tell(left, "family-home-ended", "reason", "moved-on");
    } else if (how <= 75) {
      story.tell(
          settled.plusDays(story.dice().between(7, 70)),
          "status-confirmed",
          "status",
          "relevant-child",
          "from",
          settled,
          "reading",
          "J-6M",
          "decidedBy",
          "tm-01",
          "agreed",
          true,
          "reason",
          "Settled at home, seen and agreed with the young person");
    }
  }
}
