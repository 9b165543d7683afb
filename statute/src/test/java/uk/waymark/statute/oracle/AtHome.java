package uk.waymark.statute.oracle;

import java.util.List;
import java.util.Optional;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.FamilyHomeEnd;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.CareEnded;
import uk.waymark.statute.facts.Happening.CareStarted;
import uk.waymark.statute.facts.Happening.FamilyHomeEnded;
import uk.waymark.statute.facts.Happening.FamilyHomeStarted;
import uk.waymark.statute.facts.Happening.SpecialGuardianshipMade;
import uk.waymark.statute.facts.Recorded;

/** Six months at home, or with a special guardian (ST-R3, ST-R4, J-6M, J-SGO). */
final class AtHome {
  private static final int NOT = Days.NEVER;

  private final Ages ages;
  private final InCare care;
  private final List<Recorded> events;
  private int since = NOT;
  private int completeOn = NOT;
  private boolean withGuardian;
  private boolean orderToday;
  private boolean leftToGuardian;
  private int endedOn = NOT;
  private boolean endedComplete;
  private Optional<FamilyHomeEnd> endedBy = Optional.empty();
  private boolean settled;

  AtHome(Ages ages, InCare care, List<Recorded> events) {
    this.ages = ages;
    this.care = care;
    this.events = events;
  }

  void happened(int day, Happening what) {
    switch (what) {
      case FamilyHomeStarted _ -> start(day);
      case SpecialGuardianshipMade() -> orderToday = true;
      case CareEnded(var reason) -> {
        if (reason == CareEndReason.SPECIAL_GUARDIANSHIP) {
          leftToGuardian = true;
        }
      }
      case FamilyHomeEnded(var reason) -> {
        endedOn = day;
        endedComplete = completeOn <= day;
        endedBy = reason;
        set(NOT);
      }
      default -> {}
    }
  }

  private void start(int day) {
    if (since == NOT) {
      set(day);
      withGuardian = false;
    }
  }

  private void set(int day) {
    since = day;
    completeOn = Days.plusMonths(day, 6);
  }

  /** After care knows what today is. */
  void dawn(int day) {
    boolean orderAfterCare = orderToday && !care.today() && since == NOT;
    boolean toGuardian = orderToday || leftToGuardian;
    boolean homeRecordedToday = since == day && !withGuardian;
    if (toGuardian && homeRecordedToday) {
      // that home is the one with the guardian: it tells how long it lasted
    } else if ((orderToday && care.yesterday())
        || orderAfterCare
        || (leftToGuardian && care.left() && since == NOT && !orderFollows(day))) {
      set(day);
      withGuardian = true;
    }
    orderToday = false;
    leftToGuardian = false;
    if (care.started()) {
      settled = false;
      if (withGuardian && since < day) {
        set(NOT);
        withGuardian = false;
      }
    }
    if (care.fullyStarted() && since < day) {
      set(NOT);
    }
    if (care.today()) {
      return;
    }
    if (endedOn == day && !care.left() && endedComplete) {
      boolean brokeDown = endedBy.equals(Optional.of(FamilyHomeEnd.BREAKDOWN));
      settled = !brokeDown || day >= ages.at18();
    }
    settled |= completeOn <= day;
  }

  /** Whether the order is recorded on a later day, while a child and before care begins again. */
  private boolean orderFollows(int today) {
    for (var event : events) {
      int day = Days.of(event.on());
      if (day > today && event.what() instanceof CareStarted) {
        return false;
      }
      if (day > today && event.what() instanceof SpecialGuardianshipMade) {
        return day < ages.at18();
      }
    }
    return false;
  }

  boolean settled() {
    return settled;
  }
}
