package uk.waymark.statute.oracle;

import static uk.waymark.statute.facts.Circumstance.FULL_TIME_STUDENT_WITHOUT_VACATION_ROOM;
import static uk.waymark.statute.facts.Circumstance.HOMELESS_OR_THREATENED;
import static uk.waymark.statute.facts.Circumstance.PRIVATE_RENT;
import static uk.waymark.statute.facts.Circumstance.SINGLE;

import uk.waymark.statute.entitlement.Entitled;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.AccommodatedElsewhereEnded;
import uk.waymark.statute.facts.Happening.AccommodatedElsewhereStarted;
import uk.waymark.statute.facts.Happening.PrivateFosteringEnded;
import uk.waymark.statute.facts.Happening.PrivateFosteringStarted;
import uk.waymark.statute.law.Status;

/** Priority need, local connection, the housing register and the one-bedroom rate (section 4). */
final class HousingRights {
  private static final int PRIORITY_NEED_FROM = Days.of("2002-07-31");
  private static final int LOCAL_CONNECTION_FROM = Days.of("2018-04-03");
  private static final int REGISTER_FROM = Days.of("2025-07-10");
  private static final int UNIVERSAL_CREDIT_FROM = Days.of("2013-04-29");
  private static final int ONE_BEDROOM_TO_25_FROM = Days.of("2021-05-31");

  private final Ages ages;
  private final Standing standing;
  private final Circumstances now;
  private boolean elsewhere;
  private boolean fostered;
  private boolean caredForEver;
  private boolean caredForAt16;
  private boolean twoYearsFromBefore16;
  private boolean connectedYesterday;
  private boolean fileEndedBefore;
  private boolean goneBefore;
  private boolean careLeaverBefore18;
  private boolean shutOut;

  HousingRights(Ages ages, Standing standing, Circumstances now) {
    this.ages = ages;
    this.standing = standing;
    this.now = now;
  }

  void happened(Happening what) {
    switch (what) {
      case AccommodatedElsewhereStarted _ -> elsewhere = true;
      case AccommodatedElsewhereEnded() -> elsewhere = false;
      case PrivateFosteringStarted() -> fostered = true;
      case PrivateFosteringEnded() -> fostered = false;
      default -> {}
    }
  }

  void dawn(int day) {
    caredForEver |= caredFor();
    caredForAt16 |= caredFor() && ages.child16(day);
    int since = standing.inCareSince();
    int complete = Days.plusMonths(since, 24);
    boolean child = !fileEndedBefore && standing.inCareYesterday() && since < ages.at16();
    // before 14 only days with an event are walked: what was complete at one is open till the next
    connectedYesterday |=
        twoYearsFromBefore16 && !goneBefore && day > LOCAL_CONNECTION_FROM && day <= ages.at21();
    connectedYesterday |= child && !goneBefore && day > complete && day > LOCAL_CONNECTION_FROM;
    twoYearsFromBefore16 |= child && day >= complete;
    goneBefore = standing.gone();
    fileEndedBefore = standing.fileEnded();
    careLeaverBefore18 |=
        standing.primary() == Status.ELIGIBLE || standing.primary() == Status.RELEVANT;
  }

  /** Looked after, accommodated or fostered today. */
  private boolean caredFor() {
    return standing.inCare() || elsewhere || fostered;
  }

  private boolean homeless(int day) {
    return now.hold(HOMELESS_OR_THREATENED, day);
  }

  private boolean relevantStudent(int day) {
    return now.hold(FULL_TIME_STUDENT_WITHOUT_VACATION_ROOM, day);
  }

  private boolean open(int day, int from) {
    return standing.recorded(day) && day >= from;
  }

  /** 16 or 17, not a relevant child, not looked after; section 20 is for a person to judge. */
  int priorityNeedAt16(int day) {
    if (!open(day, PRIORITY_NEED_FROM)
        || !ages.child16(day)
        || standing.inCare()
        || standing.primary() == Status.RELEVANT) {
      return Said.NOT_OPEN;
    }
    return Said.of(homeless(day) ? Entitled.NEEDS_DECISION : Entitled.NOT_YET);
  }

  /** Under 21, cared for at some time at 16 or 17, and no longer. */
  int priorityNeedUnder21(int day) {
    if (!open(day, PRIORITY_NEED_FROM) || !caredForAt16 || caredFor() || day >= ages.at21()) {
      return Said.NOT_OPEN;
    }
    return Said.of(homeless(day) && !relevantStudent(day) ? Entitled.YES : Entitled.NOT_YET);
  }

  /** 21 or over; whether vulnerable because of care is for a person to judge. */
  int priorityNeedFrom21(int day) {
    if (!open(day, PRIORITY_NEED_FROM) || !caredForEver || day < ages.at21()) {
      return Said.NOT_OPEN;
    }
    return Said.of(
        homeless(day) && !relevantStudent(day) ? Entitled.NEEDS_DECISION : Entitled.NOT_YET);
  }

  /** Owed section 23C duties; or, under 21, two years in care on end, part of them before 16. */
  int localConnection(int day) {
    if (!open(day, LOCAL_CONNECTION_FROM)) {
      return connectedYesterday ? Said.WAS_OPEN : Said.NOT_OPEN;
    }
    var status = standing.primary();
    if (status == Status.FORMER_RELEVANT || status == Status.FORMER_RELEVANT_IN_PLANNED_EDUCATION) {
      return Said.of(Entitled.YES);
    }
    return twoYearsFromBefore16 && day < ages.at21()
        ? Said.of(Entitled.NEEDS_DECISION)
        : Said.NOT_OPEN;
  }

  /** Eligible, relevant, or former relevant and under 25. */
  int register(int day) {
    return open(day, REGISTER_FROM) && standing.careLeaverUnder25(day)
        ? Said.of(Entitled.YES)
        : Said.NOT_OPEN;
  }

  /** 18 or over, under 22 (25 from 31 May 2021), eligible or relevant child before. */
  int oneBedroomRate(int day) {
    int limit = day < ONE_BEDROOM_TO_25_FROM ? ages.at22() : ages.at25();
    if (!open(day, UNIVERSAL_CREDIT_FROM)
        || !careLeaverBefore18
        || day < ages.at18()
        || day >= limit) {
      return Said.NOT_OPEN;
    }
    return Said.of(
        now.hold(SINGLE, day) && now.hold(PRIVATE_RENT, day) ? Entitled.YES : Entitled.NOT_YET);
  }

  /** Eligible and relevant children are shut out; exceptions are for the department to judge. */
  int universalCredit(int day) {
    if (standing.primary() == Status.ELIGIBLE || standing.primary() == Status.RELEVANT) {
      shutOut = true;
      return Said.of(Entitled.NEEDS_DECISION);
    }
    return Said.of(shutOut ? Entitled.ENDED : Entitled.NO); // nobody waits to be shut out
  }
}
