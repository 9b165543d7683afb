package uk.waymark.statute.oracle;

import java.util.List;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.CareEnded;
import uk.waymark.statute.facts.Happening.PersonDied;
import uk.waymark.statute.facts.Happening.ResponsibleAuthorityChanged;
import uk.waymark.statute.facts.Happening.SupportDeclined;
import uk.waymark.statute.facts.Happening.SupportRequested;
import uk.waymark.statute.facts.Recorded;
import uk.waymark.statute.law.Status;

/** The primary status and the flags of a day, first match wins (law section 0 and 2). */
final class Standing {
  static final int SUPPORT_FROM = Days.of("2018-04-01");

  private final Ages ages;
  private final InCare care;
  private final AtHome home;
  private final Inside inside;
  private final Qualifying qualifying;
  private final Studies studies;
  private boolean fileEnded;
  private boolean wasRelevant;
  private boolean eligibleYesterday;
  private boolean formerRelevant;
  private boolean straightFromCare;
  private boolean supportActive;
  private boolean requested;
  private boolean declined;
  private Status primary = Status.NONE;

  Standing(Ages ages, List<Recorded> events) {
    this.ages = ages;
    care = new InCare(ages, events);
    home = new AtHome(ages, care, events);
    inside = new Inside(ages, care);
    qualifying = new Qualifying(ages, care);
    studies = new Studies(ages, events);
  }

  void happened(int day, Happening what) {
    care.happened(day, what);
    home.happened(day, what);
    inside.happened(what);
    qualifying.happened(day, what);
    studies.happened(day, what);
    switch (what) {
      case PersonDied() -> fileEnded = true;
      case CareEnded(var reason) -> fileEnded |= reason == CareEndReason.DIED;
      case ResponsibleAuthorityChanged(var _, var reorganisation) -> fileEnded |= reorganisation;
      case SupportRequested() -> requested = true;
      case SupportDeclined() -> declined = true;
      default -> {}
    }
  }

  void dawn(int day) {
    eligibleYesterday = primary == Status.ELIGIBLE;
    care.dawn(day);
    home.dawn(day);
    inside.dawn(day);
    qualifying.dawn(day);
    boolean relevant = relevantIfUnder18();
    if (day == ages.at18()) {
      straightFromCare = care.yesterday() && eligibleYesterday;
      formerRelevant = straightFromCare || (wasRelevant && relevant && !care.wouldGoOn(day));
    }
    primary = here(day) ? strongest(day, relevant) : Status.NONE;
    wasRelevant |= primary == Status.RELEVANT;
    support(day);
  }

  void dusk(int day) {
    care.dusk(day);
  }

  boolean here(int day) {
    return recorded(day) && day >= ages.at16();
  }

  /** In this file: it has not ended, and no other authority has taken over the care. */
  boolean recorded(int day) {
    return !gone() && day >= ages.at14();
  }

  /** The file has ended, or another authority has taken over the care. */
  boolean gone() {
    return fileEnded || care.away();
  }

  private boolean relevantIfUnder18() {
    boolean afterCare = !care.today() && care.leftAfterEligible() && !home.settled();
    return afterCare || inside.relevant();
  }

  private Status strongest(int day, boolean relevant) {
    if (care.eligible(day)) {
      return Status.ELIGIBLE;
    }
    if (ages.child16(day) && relevant) {
      return Status.RELEVANT;
    }
    if (formerRelevant && day < ages.at21()) {
      return Status.FORMER_RELEVANT;
    }
    if (formerRelevant && studies.planned(day)) {
      return Status.FORMER_RELEVANT_IN_PLANNED_EDUCATION;
    }
    if (formerRelevant && studies.backIn(day)) {
      return Status.FORMER_RELEVANT_BACK_IN_EDUCATION;
    }
    if (formerRelevant && from21To25(day)) {
      return Status.FORMER_RELEVANT_21_TO_25;
    }
    return qualifying.qualifies(day) ? Status.QUALIFYING : Status.NONE;
  }

  private boolean from21To25(int day) {
    return day >= ages.at21() && day < ages.at25() && day >= SUPPORT_FROM;
  }

  private void support(int day) {
    if (declined) {
      supportActive = false;
    }
    if (requested && day >= ages.at21() && day < ages.at25()) {
      supportActive = true;
    }
    requested = false;
    declined = false;
  }

  /** A former relevant child of 21 to 24, whatever the primary status. */
  boolean owedOffers(int day) {
    return here(day) && formerRelevant && from21To25(day);
  }

  boolean supportActive(int day) {
    return supportActive && owedOffers(day);
  }

  /** Former relevant by being looked after at 18 (s.23C(1)(b)). */
  boolean straightFromCare() {
    return straightFromCare;
  }

  Status primary() {
    return primary;
  }

  boolean lookedAfter() {
    return !gone() && care.today();
  }

  boolean alsoQualifying(int day) {
    return here(day)
        && primary != Status.QUALIFYING
        && primary != Status.NONE
        && qualifying.qualifies(day);
  }

  boolean helpWithEducation(int day) {
    return here(day) && qualifying.helpWithEducation(day);
  }

  /** Eligible, relevant, or former relevant and under 25. */
  boolean careLeaverUnder25(int day) {
    return primary != Status.NONE && primary != Status.QUALIFYING && day < ages.at25();
  }

  boolean inCare() {
    return care.today();
  }

  boolean inCareYesterday() {
    return care.yesterday();
  }

  /** The first day of the current or last stay in care. */
  int inCareSince() {
    return care.since();
  }

  /** The courses that run on a day, in order of their start. */
  List<Studies.Course> courses(int day) {
    return studies.running(day);
  }

  /** Whether that day another course than before is what help with education is for. */
  boolean returnsToEducation(int day) {
    return studies.returns(day);
  }

  boolean fileEnded() {
    return fileEnded;
  }

  int lastCourse() {
    return studies.last();
  }
}
