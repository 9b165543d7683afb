package uk.waymark.statute.oracle;

import uk.waymark.statute.facts.ElsewhereBy;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.AccommodatedElsewhereEnded;
import uk.waymark.statute.facts.Happening.AccommodatedElsewhereStarted;
import uk.waymark.statute.facts.Happening.PrivateFosteringEnded;
import uk.waymark.statute.facts.Happening.PrivateFosteringStarted;
import uk.waymark.statute.facts.Happening.SpecialGuardianshipDischarged;
import uk.waymark.statute.facts.Happening.SpecialGuardianshipMade;

/** Special guardianship, and leaving care or other accommodation at 16 or 17 (ST-Q1 to ST-Q3). */
final class Qualifying {
  private static final int GUARDIANSHIP_FROM = Days.of("2005-12-30");
  private static final int TO_25_FROM = Days.of("2011-04-01");

  private final Ages ages;
  private final InCare care;
  private boolean orderMadeToday;
  private boolean orderInForce;
  private boolean fromCare;
  private boolean inForceAt18;
  private boolean wasLookedAfter;
  private boolean wasElsewhere;
  private boolean wasFostered;
  private boolean elsewhere;
  private int longEnoughOn = Days.NEVER;
  private boolean elsewhereEndedToday;
  private boolean fostered;

  Qualifying(Ages ages, InCare care) {
    this.ages = ages;
    this.care = care;
  }

  void happened(int day, Happening what) {
    switch (what) {
      case SpecialGuardianshipMade() -> {
        orderInForce = true;
        orderMadeToday = true;
      }
      case SpecialGuardianshipDischarged() -> orderInForce = false;
      case AccommodatedElsewhereStarted(var by) -> {
        elsewhere = true;
        boolean anyTime =
            by == ElsewhereBy.VOLUNTARY_ORGANISATION || by == ElsewhereBy.PRIVATE_CHILDRENS_HOME;
        longEnoughOn = anyTime ? day : Days.plusMonths(day, 3);
      }
      case AccommodatedElsewhereEnded() -> {
        elsewhereEndedToday = elsewhere;
        elsewhere = false;
      }
      case PrivateFosteringStarted() -> fostered = true;
      case PrivateFosteringEnded() -> fostered = false;
      default -> {}
    }
  }

  void dawn(int day) {
    if (orderMadeToday) {
      fromCare = care.yesterday();
      orderMadeToday = false;
    }
    if (day == ages.at18()) {
      inForceAt18 = orderInForce;
    }
    boolean child = ages.child16(day);
    wasLookedAfter |= (child && care.today()) || (day == ages.at16() && care.left());
    boolean longEnough = longEnoughOn <= day;
    wasElsewhere |=
        child && (elsewhere || (elsewhereEndedToday && day > ages.at16())) && longEnough;
    wasFostered |= child && fostered;
    elsewhereEndedToday = false;
  }

  private boolean byGuardianship(int day) {
    boolean order = day < ages.at18() ? orderInForce : inForceAt18;
    return fromCare && order && day >= GUARDIANSHIP_FROM;
  }

  private boolean byCare() {
    return wasLookedAfter && !care.today();
  }

  private boolean byOtherHome() {
    return !care.today() && ((wasElsewhere && !elsewhere) || (wasFostered && !fostered));
  }

  /** Meets section 24 to the letter. */
  boolean qualifies(int day) {
    return day >= ages.at16()
        && day < ages.at21()
        && (byGuardianship(day) || byCare() || byOtherHome());
  }

  /** Would qualify by special guardianship or after care if under 21, and is under 25 (ST-Q3). */
  boolean helpWithEducation(int day) {
    int limit = day < TO_25_FROM ? ages.at24() : ages.at25();
    return day >= ages.at16() && day < limit && (byGuardianship(day) || byCare());
  }
}
