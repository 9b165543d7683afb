package uk.waymark.casesystem.life.after;

import java.math.BigDecimal;
import java.time.LocalDate;
import uk.waymark.casesystem.life.Story;

/**
 * What happens to few: hospital, a court's late finding, a council's own decision, a move, death.
 */
final class RareTurns implements Support {
  @Override
  public void tell(Story story) {
    LocalDate on = story.dayBetweenAges(16, 21);
    int turn = story.dice().between(1, 1000);
    if (turn <= 12) {
      story.tell(on, "hospital-admitted", "byCourtOrder", turn <= 2);
      story.tell(on.plusDays(story.dice().between(5, 120)), "hospital-discharged");
    } else if (turn <= 20) {
      story.tell(on, "detained", "basis", "sentence", "institution", "prison");
      story.tell(on.plusDays(story.dice().between(30, 400)), "released");
    } else if (turn <= 24) {
      lateFinding(story, on);
    } else if (turn <= 28) {
      councilDecides(story, on);
    } else if (turn <= 33) {
      story.tell(on, "responsible-authority-changed", "to", "E10000017", "reason", "other");
    } else if (turn <= 37) {
      story.dies(on);
    } else if (turn <= 67 && story.plannedForFrom().isPresent()) {
      story.tell(on, "entitlement-explained", "entitlementId", "ENT-SUHA");
      story.tell(
          on.plusDays(40),
          "entitlement-paid",
          "entitlementId",
          "ENT-SUHA",
          "amount",
          new BigDecimal("1250.50"));
    }
  }

  private static void lateFinding(Story story, LocalDate on) {
    LocalDate from = story.dayBetweenAges(16, 17);
    story.tell(
        on,
        "looked-after-status-deemed",
        "from",
        from,
        "to",
        from.plusDays(story.dice().between(95, 300)),
        "decidedBy",
        "tm-01",
        "reason",
        "The council accepts that accommodation was owed under section 20");
  }

  private static void councilDecides(Story story, LocalDate on) {
    story.tell(
        on,
        "status-determined",
        "status",
        story.turns(18).isAfter(on) ? "relevant-child" : "former-relevant-child",
        "reason",
        "Records of another council received on paper",
        "evidence",
        "Letter of the other council's leaving care team",
        "decidedBy",
        "tm-01",
        "secondPerson",
        "pa-01");
  }
}
