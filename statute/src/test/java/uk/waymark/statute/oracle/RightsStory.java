package uk.waymark.statute.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.HomeKind;

/** What entitlements turn on: circumstances, apprenticeships, kinds of home and payments. */
final class RightsStory {
  private final Notebook life;

  RightsStory(Notebook life) {
    this.life = life;
  }

  void write() {
    int facts = life.between(0, 6);
    for (int i = 0; i < facts; i++) {
      circumstance();
    }
    if (life.oneIn(4)) {
      var lost = life.aged(16, 21);
      life.on(lost, new Happening.TouchLost());
      if (!life.oneIn(3)) {
        life.on(lost.plusDays(life.between(1, 400)), new Happening.TouchRegained());
      }
    }
    if (life.oneIn(3)) {
      apprenticeship();
    }
    if (life.oneIn(4)) {
      life.on(
          life.aged(14, 18),
          new Happening.HomeChanged(
              life.pick(HomeKind.FOSTER_CARE, HomeKind.FOSTER_CARE, HomeKind.CHILDRENS_HOME),
              life.pick(Optional.empty(), Optional.of(true))));
    }
    if (life.oneIn(4)) {
      pay("ENT-SUHA", life.aged(17, 22), life.pick(300, 3000));
    }
    if (life.oneIn(4)) {
      var first = life.aged(18, 23);
      if (first.getYear() > 2008) {
        pay("ENT-HEB", first, life.pick(500, 1000, 2000));
      }
    }
  }

  private void circumstance() {
    var which = life.pick(Circumstance.values());
    var from = life.near(life.aged(15, 24));
    if (which == Circumstance.CHILD_TRUST_FUND) { // known from the start
      life.on(
          life.born.plusDays(30),
          new Happening.CircumstanceRecorded(which, life.oneIn(2), Optional.empty()));
      return;
    }
    var to = from.plusDays(life.between(1, 900));
    boolean said = life.oneIn(2);
    life.on(
        from,
        new Happening.CircumstanceRecorded(which, true, said ? Optional.of(to) : Optional.empty()));
    if (!said && life.oneIn(2)) {
      life.on(to, new Happening.CircumstanceRecorded(which, false, Optional.empty()));
    }
  }

  private void apprenticeship() {
    var day = life.near(life.aged(16, 26));
    life.on(day, new Happening.ApprenticeshipStarted());
    if (life.oneIn(2) && day.getYear() > 2018) {
      pay("ENT-APP", day.plusDays(60), life.pick(1000, 3000));
    }
  }

  private void pay(String id, LocalDate first, int pounds) {
    int times = life.between(1, 3);
    var day = first;
    for (int i = 0; i < times; i++) {
      var sum = Optional.of(BigDecimal.valueOf(pounds));
      life.on(day, new Happening.EntitlementPaid(id, sum));
      day = day.plusDays(life.between(1, 200));
    }
  }
}
