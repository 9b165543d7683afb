package uk.waymark.statute.oracle;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
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
  private final Set<ElsewhereBy> longEnoughWith = EnumSet.noneOf(ElsewhereBy.class);
  private boolean wasFostered;
  private Optional<ElsewhereBy> elsewhere = Optional.empty();
  private int elsewhereSince;
  private Optional<ElsewhereBy> left = Optional.empty();
  private int leftSince;
  private int leftOn = Days.NEVER;
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
        boolean goesOn = leftOn == day && left.equals(Optional.of(by));
        elsewhereSince = goesOn ? leftSince : day;
        elsewhere = Optional.of(by);
      }
      case AccommodatedElsewhereEnded() -> {
        left = elsewhere;
        leftSince = elsewhereSince;
        leftOn = day;
        elsewhere = Optional.empty();
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
    if (child) {
      elsewhere.ifPresent(by -> accommodated(by, elsewhereSince, day));
      if (leftOn == day && day > ages.at16()) {
        left.ifPresent(by -> accommodated(by, leftSince, day));
      }
    }
    wasFostered |= child && fostered;
  }

  /**
   * Up to today, and still a child: any time with a voluntary organisation or in a private
   * children's home, three months on end of one kind with the others (section 24(2)(b) to (d)).
   */
  private void accommodated(ElsewhereBy by, int since, int today) {
    boolean anyTime =
        by == ElsewhereBy.VOLUNTARY_ORGANISATION || by == ElsewhereBy.PRIVATE_CHILDRENS_HOME;
    if (anyTime || Days.plusMonths(since, 3) <= today) {
      longEnoughWith.add(by);
    }
  }

  private boolean byGuardianship(int day) {
    boolean order = day < ages.at18() ? orderInForce : inForceAt18;
    return fromCare && order && day >= GUARDIANSHIP_FROM;
  }

  private boolean byCare() {
    return wasLookedAfter && !care.today();
  }

  private boolean byOtherHome() {
    boolean noLongerElsewhere =
        longEnoughWith.stream().anyMatch(by -> !elsewhere.equals(Optional.of(by)));
    return !care.today() && (noLongerElsewhere || (wasFostered && !fostered));
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
