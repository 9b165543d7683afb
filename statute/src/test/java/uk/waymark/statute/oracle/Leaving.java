package uk.waymark.statute.oracle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.CareEnded;
import uk.waymark.statute.facts.Happening.CareStarted;
import uk.waymark.statute.facts.Happening.LeavingCareApproved;
import uk.waymark.statute.facts.Happening.LegalBasisChanged;
import uk.waymark.statute.law.Status;

/**
 * The authority's own decision that an eligible child leaves care, approved before it takes effect
 * (DUT-E-LEAVE): by the director, or under a care order by the nominated officer, who is asked only
 * after 20 working days.
 */
final class Leaving {
  private static final int FROM = Days.of("2011-04-01");
  private static final int WORKING_DAYS = 20;

  /** Not the council's decision: what a court or another authority did, and what age does. */
  private static final Set<CareEndReason> NOT_DECIDED =
      EnumSet.of(
          CareEndReason.REACHED_18,
          CareEndReason.SPECIAL_GUARDIANSHIP,
          CareEndReason.CHILD_ARRANGEMENTS,
          CareEndReason.ADOPTED,
          CareEndReason.CUSTODY,
          CareEndReason.REMAND_ENDED,
          CareEndReason.SHORT_BREAK_ENDED,
          CareEndReason.TRANSFERRED,
          CareEndReason.AGE_ASSESSED_ADULT,
          CareEndReason.DIED);

  private final Ages ages;
  private final Standing standing;
  private boolean startedToday;
  private boolean decidedToday;
  private boolean careOrder;
  private boolean careOrderYesterday;
  private boolean eligibleYesterday;
  private int approvedOn = Days.NEVER;
  private int approvedByDirectorOn = Days.NEVER;
  private int workingDays;
  private boolean inCareYesterday;
  private Optional<Several.By> openedYesterday = Optional.empty();
  private boolean approvedToday;
  private boolean approvedByDirectorToday;
  private final List<Several.By> forDirector = new ArrayList<>();
  private final List<Several.By> forOfficer = new ArrayList<>();

  Leaving(Ages ages, Standing standing) {
    this.ages = ages;
    this.standing = standing;
  }

  void happened(int day, Happening what) {
    switch (what) {
      case CareStarted(var basis, var _) -> {
        startedToday = true;
        careOrder = basis.careOrder();
      }
      case LegalBasisChanged(var basis) -> careOrder = basis.careOrder();
      case CareEnded(var reason) -> decidedToday |= !NOT_DECIDED.contains(reason);
      case LeavingCareApproved(var byDirector) -> {
        approvedToday = true;
        approvedByDirectorToday |= byDirector;
      }
      default -> {}
    }
  }

  void dawn(int day) {
    boolean inCare = standing.inCare();
    if (inCare && !inCareYesterday) {
      workingDays = 0;
    }
    if (approvedToday) {
      approvedOn = Math.min(approvedOn, day);
      forOfficer.clear();
    }
    if (approvedByDirectorToday) {
      approvedByDirectorOn = Math.min(approvedByDirectorOn, day);
      forDirector.clear();
    }
    if (startedToday) { // what was approved before was another decision
      approvedOn = Days.NEVER;
      approvedByDirectorOn = Days.NEVER;
    }
    startedToday = false;
    approvedToday = false;
    approvedByDirectorToday = false;
    openedYesterday = Optional.empty();
    if (decidedToday && eligibleYesterday && !inCare && day < ages.at18() && day > FROM) {
      left(day);
    }
    if (day >= ages.at18() || standing.fileEnded()) {
      forDirector.clear();
      forOfficer.clear();
    }
    workingDays += inCare && WorkingDay.is(Days.date(day)) ? 1 : 0;
    inCareYesterday = inCare;
    eligibleYesterday = standing.primary() == Status.ELIGIBLE;
    careOrderYesterday = careOrder;
    decidedToday = false;
  }

  /** It took effect today; it was to be approved by yesterday. */
  private void left(int day) {
    if (!careOrderYesterday) {
      open(day, approvedByDirectorOn, forDirector);
    } else if (workingDays >= WORKING_DAYS) {
      open(day, approvedOn, forOfficer);
    }
  }

  private void open(int day, int approved, List<Several.By> waiting) {
    var due = new Several.By(day - 1);
    if (approved >= day) {
      openedYesterday = Optional.of(due);
    }
    if (approved > day) {
      waiting.add(due);
    }
  }

  /** What was open yesterday, which was its due day, as is known now that care has ended. */
  Optional<Several.By> openedYesterday() {
    return openedYesterday;
  }

  List<Several.By> unapproved() {
    if (forDirector.isEmpty() && forOfficer.isEmpty()) {
      return List.of();
    }
    return Stream.concat(forDirector.stream(), forOfficer.stream()).toList();
  }
}
