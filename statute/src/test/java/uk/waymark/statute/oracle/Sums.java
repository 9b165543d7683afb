package uk.waymark.statute.oracle;

import java.util.EnumSet;
import java.util.Set;
import uk.waymark.statute.entitlement.Entitled;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.ApprenticeshipStarted;
import uk.waymark.statute.facts.StudyLevel;
import uk.waymark.statute.law.Status;

/** What comes as a sum paid once: bursaries, setting up home, the Junior ISA (section 4). */
final class Sums {
  private static final int UNIVERSITY_COURSES_FROM = Days.of("2008-09-01");
  private static final int APPRENTICESHIPS_FROM = Days.of("2018-08-01");
  private static final int APPRENTICESHIPS_3000_FROM = Days.of("2023-08-01");
  private static final int GUIDANCE_FROM = Days.of("2001-10-01");
  private static final int HOME_2000_KNOWN_FROM = Days.of("2011-04-01");
  private static final int HOME_3000_FROM = Days.of("2023-04-01");
  private static final int ISA_FROM = Days.of("2012-01-03");
  private static final int ISA_COUNTS_FROM = Days.of("2011-01-03");
  private static final int ISA_KNOWN_UNTIL = Days.of("2025-04-01");
  private static final int FUNDS_FROM = Days.of("2002-09-01");
  private static final int FUNDS_TO = Days.of("2011-01-03");
  private static final Set<Status> AFTER_18 =
      EnumSet.range(Status.FORMER_RELEVANT, Status.FORMER_RELEVANT_21_TO_25);

  private final Ages ages;
  private final Standing standing;
  private final Circumstances now;
  private final int born;
  private boolean startsToday;
  private int bursaryOfStart;
  private boolean twelveMonths;
  private int completeOn;
  private boolean goneBefore;
  private int walkedBefore;
  private boolean isaOpenYesterday;

  Sums(Ages ages, Standing standing, Circumstances now, int born) {
    this.ages = ages;
    this.standing = standing;
    this.now = now;
    this.born = born;
  }

  void happened(Happening what) {
    startsToday |= what instanceof ApprenticeshipStarted;
  }

  void dawn(int day) {
    if (startsToday
        && bursaryOfStart == 0
        && day >= APPRENTICESHIPS_FROM
        && standing.careLeaverUnder25(day)) {
      bursaryOfStart = day < APPRENTICESHIPS_3000_FROM ? 1000 : 3000;
    }
    startsToday = false;
    int since = Math.max(standing.inCareSince(), ISA_COUNTS_FROM);
    int complete = Days.plusMonths(since, 12);
    // before 14 only days with an event are walked: what was complete at one is open till the next
    isaOpenYesterday |=
        twelveMonths
            && !goneBefore
            && Math.max(completeOn, walkedBefore) < ISA_KNOWN_UNTIL
            && day > ISA_FROM
            && day <= ages.at18();
    if (!twelveMonths && standing.inCareYesterday() && day >= complete) {
      twelveMonths = true;
      completeOn = complete;
    }
    isaOpenYesterday |=
        !goneBefore
            && standing.inCareYesterday()
            && day > complete
            && Math.max(complete, walkedBefore) < ISA_KNOWN_UNTIL
            && day > ISA_FROM
            && day <= ages.at18();
    goneBefore = standing.gone();
    walkedBefore = day;
  }

  /** A former relevant child on a course of higher education of two years in the plan. */
  int universityBursary(int day) {
    int left = 2000 - now.paid("ENT-HEB");
    if (!AFTER_18.contains(standing.primary()) || day < UNIVERSITY_COURSES_FROM) {
      return left <= 0 ? Said.PAID : Said.NOT_OPEN;
    }
    if (left <= 0) {
      return Said.of(Entitled.ENDED);
    }
    boolean perhaps = false;
    for (var course : standing.courses(day)) {
      var what = course.what();
      boolean brings =
          what.level() == StudyLevel.HIGHER
              && course.from() >= UNIVERSITY_COURSES_FROM
              && what.inPathwayPlan().orElse(true)
              && what.academicYears().orElse(2) >= 2
              && what.designatedCourse().orElse(true);
      if (brings && what.inPathwayPlan().isPresent() && what.academicYears().isPresent()) {
        return Said.of(Entitled.YES, left);
      }
      perhaps |= brings;
    }
    return Said.of(perhaps ? Entitled.UNDETERMINED : Entitled.NOT_YET);
  }

  /** Judged once, on the day of the first start that counts; nothing later takes it away. */
  int apprenticeshipBursary(int day) {
    if (standing.fileEnded()) {
      return Said.NOT_OPEN;
    }
    int paid = now.paid("ENT-APP");
    if (bursaryOfStart > 0) {
      int left = bursaryOfStart - paid;
      return left > 0 ? Said.of(Entitled.YES, left) : Said.of(Entitled.ENDED);
    }
    boolean open = day >= APPRENTICESHIPS_FROM && standing.careLeaverUnder25(day);
    if (paid > 0) { // once for each person: the start was not recorded, the payment was
      return open ? Said.of(Entitled.ENDED) : Said.PAID;
    }
    return open ? Said.of(Entitled.NOT_YET) : Said.NOT_OPEN;
  }

  /** The sum the guidance names, less what was paid, on the move to a first home after care. */
  int settingUpHome(int day) {
    boolean open = standing.primary() == Status.RELEVANT || AFTER_18.contains(standing.primary());
    if (!open || day < GUIDANCE_FROM) {
      return now.paid("ENT-SUHA") >= 3000 ? Said.PAID : Said.NOT_OPEN;
    }
    if (day < HOME_2000_KNOWN_FROM) {
      return Said.of(Entitled.UNDETERMINED);
    }
    int left = (day < HOME_3000_FROM ? 2000 : 3000) - now.paid("ENT-SUHA");
    if (left <= 0) {
      return Said.of(Entitled.ENDED);
    }
    return Said.of(now.hold(Circumstance.FIRST_HOME, day) ? Entitled.YES : Entitled.NOT_YET, left);
  }

  /** Under 18, twelve months in care on end, no child trust fund. */
  int juniorIsa(int day) {
    boolean fund =
        now.recorded(Circumstance.CHILD_TRUST_FUND)
            ? now.hold(Circumstance.CHILD_TRUST_FUND, day)
            : born >= FUNDS_FROM && born < FUNDS_TO;
    if (!fund && isaOpenYesterday && (!standing.recorded(day) || day >= ages.at18())) {
      return Said.WAS_OPEN;
    }
    if (!standing.recorded(day) || !twelveMonths || fund || day < ISA_FROM || day >= ages.at18()) {
      return Said.NOT_OPEN;
    }
    return day < ISA_KNOWN_UNTIL ? Said.of(Entitled.YES, 200) : Said.of(Entitled.UNDETERMINED);
  }
}
