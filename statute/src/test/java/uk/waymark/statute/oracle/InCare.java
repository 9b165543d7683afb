package uk.waymark.statute.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.CareEnded;
import uk.waymark.statute.facts.Happening.CareStarted;
import uk.waymark.statute.facts.Happening.LegalBasisChanged;
import uk.waymark.statute.facts.Happening.LookedAfterStatusDeemed;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.facts.Recorded;

/**
 * Whether the child is looked after today, and for how many completed days since 14 (ST-E1, DT-4).
 */
final class InCare {
  private static final int REMAND_COUNTS_FROM = Days.of("2012-12-03");
  private static final int THIRTEEN_WEEKS = 91;

  private final Ages ages;
  private final List<int[]> deemed = new ArrayList<>();

  /** The first day on which a break without a recorded end can no longer be a short one. */
  private int tooLongFrom = Days.NEVER;

  private boolean open;
  private LegalBasis basis = LegalBasis.SECTION_20;
  private boolean away;

  /** Whether the last care that ended went over to another authority, and did not end with that. */
  private boolean handedOver;

  private Optional<String> by = Optional.empty();
  private int counted;
  private boolean today;
  private boolean yesterday;
  private boolean shortBreakToday;
  private boolean shortBreakYesterday;
  private boolean fully;
  private boolean fullyStartedToday;
  private int since;
  private boolean eligibleOnce;
  private boolean leftAfterEligible;

  InCare(Ages ages, List<Recorded> events) {
    this.ages = ages;
    for (var event : events) {
      if (event.what() instanceof LookedAfterStatusDeemed(var from, var to)) {
        deemed.add(new int[] {Days.of(from), to.map(Days::of).orElse(Days.NEVER)});
      }
      tooLongFrom =
          switch (event.what()) {
            case CareStarted(var why, var _) -> longestFrom(why, Days.of(event.on()));
            case LegalBasisChanged(var why) -> longestFrom(why, Days.of(event.on()));
            case CareEnded _ -> Days.NEVER;
            default -> tooLongFrom;
          };
    }
  }

  private static int longestFrom(LegalBasis why, int day) {
    boolean pandemic = day >= Days.of("2020-04-24") && day < Days.of("2020-09-25");
    return why != LegalBasis.SHORT_BREAKS || pandemic
        ? Days.NEVER
        : day + (day < Days.of("2011-04-01") ? 28 : 17);
  }

  void happened(int day, Happening what) {
    switch (what) {
      case CareStarted(var why, var authority) -> {
        boolean withAnother = authority.isPresent() && by.isEmpty();
        away &= withAnother;
        open = true;
        by = away ? by : authority;
        basis = why;
      }
      case LegalBasisChanged(var why) -> basis = why;
      case CareEnded(var reason) when reason != CareEndReason.AGE_ASSESSED_ADULT -> {
        open = false;
        handedOver = reason == CareEndReason.TRANSFERRED;
        away |= handedOver && day <= ages.at18();
      }
      default -> {}
    }
  }

  /** The morning of a day, when what happened that day is known. */
  void dawn(int day) {
    yesterday = today;
    shortBreakYesterday = shortBreakToday;
    today = day < ages.at18() && (recorded(day) || deemed(day));
    shortBreakToday =
        today && !deemed(day) && basis == LegalBasis.SHORT_BREAKS && day < tooLongFrom;
    if (today && !yesterday) {
      since = day;
      leftAfterEligible = false;
    }
    if (left() && ages.child16(day)) {
      boolean completeAsItEnded = counted >= THIRTEEN_WEEKS && !shortBreakYesterday && !handedOver;
      leftAfterEligible = eligibleOnce || completeAsItEnded;
      eligibleOnce |= leftAfterEligible;
    }
    if (today && !yesterday) {
      fully = false;
    }
    fullyStartedToday = today && !shortBreakToday && !fully;
    fully |= fullyStartedToday;
    eligibleOnce |= eligible(day);
  }

  /** The evening: the day is complete. */
  void dusk(int day) {
    if (today && !shortBreakToday && day >= ages.at14()) {
      counted++;
    }
  }

  private boolean recorded(int day) {
    return open && (basis != LegalBasis.REMAND || day >= REMAND_COUNTS_FROM);
  }

  private boolean deemed(int day) {
    for (var span : deemed) {
      if (day >= span[0] && day < span[1]) {
        return true;
      }
    }
    return false;
  }

  boolean eligible(int day) {
    return today && !shortBreakToday && ages.child16(day) && counted >= THIRTEEN_WEEKS;
  }

  /** Thirteen weeks of care since 14, up to yesterday, and in care until today (ST-R2). */
  boolean thirteenWeeksUntilNow() {
    return yesterday && counted >= THIRTEEN_WEEKS;
  }

  boolean today() {
    return today;
  }

  boolean yesterday() {
    return yesterday;
  }

  /** Not looked after here, but by another authority: nothing is owed here. */
  boolean away() {
    return away;
  }

  boolean started() {
    return today && !yesterday;
  }

  /** In care today, and on a short break. */
  boolean shortBreak() {
    return shortBreakToday;
  }

  /** The first day of this stay in care that is not of a short break. */
  boolean fullyStarted() {
    return fullyStartedToday;
  }

  boolean left() {
    return yesterday && !today;
  }

  /** The first day of the current or last stay in care. */
  int since() {
    return since;
  }

  /** Was an eligible child before last ceasing to be looked after (ST-R1). */
  boolean leftAfterEligible() {
    return leftAfterEligible;
  }

  /** Whether care as recorded goes on over the 18th birthday. */
  boolean wouldGoOn(int day) {
    return recorded(day) || deemed(day);
  }
}
