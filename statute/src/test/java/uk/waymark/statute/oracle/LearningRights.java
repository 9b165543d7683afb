package uk.waymark.statute.oracle;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import uk.waymark.statute.entitlement.Entitled;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.HomeChanged;
import uk.waymark.statute.facts.Happening.StayingPutEnded;
import uk.waymark.statute.facts.Happening.StayingPutStarted;
import uk.waymark.statute.facts.HomeKind;
import uk.waymark.statute.facts.StudyLevel;
import uk.waymark.statute.law.Status;

/** The bursary at 16 to 19, a place to live in vacations, and staying put (section 4). */
final class LearningRights {
  private static final int BURSARY_FROM = Days.of("2011-04-01");
  private static final int BURSARY_KNOWN_FROM = Days.of("2025-09-01");
  private static final int BURSARY_KNOWN_UNTIL = Days.of("2026-09-01");
  private static final int VACATIONS_FROM = Days.of("2001-10-01");
  private static final int STAYING_PUT_FROM = Days.of("2014-05-13");
  private static final Set<Status> TO_FORMER_RELEVANT =
      EnumSet.range(Status.ELIGIBLE, Status.FORMER_RELEVANT);
  private static final Set<Status> AFTER_18 =
      EnumSet.range(Status.FORMER_RELEVANT, Status.FORMER_RELEVANT_21_TO_25);

  private final Ages ages;
  private final Standing standing;
  private final Circumstances now;
  private boolean stayingPut;
  private Optional<Boolean> withFormerFosterParent = Optional.empty();
  private boolean homeIsNotFosterCare;
  private boolean leftAnotherHome;

  LearningRights(Ages ages, Standing standing, Circumstances now) {
    this.ages = ages;
    this.standing = standing;
    this.now = now;
  }

  void happened(int day, Happening what) {
    switch (what) {
      case StayingPutStarted(var with, _) -> {
        stayingPut = true;
        withFormerFosterParent = with;
      }
      case StayingPutEnded() -> stayingPut = false;
      case HomeChanged(var kind, var same, _, _) -> {
        if (!same.orElse(false)) {
          homeIsNotFosterCare = kind != HomeKind.FOSTER_CARE;
          leftAnotherHome = day < ages.at18() ? homeIsNotFosterCare : leftAnotherHome;
        }
      }
      default -> {}
    }
  }

  /** In care or a care leaver; 16 to 18 on the 31 August before the academic year. */
  int bursaryAt16(int day) {
    boolean inCareOrLeaver =
        standing.lookedAfter() || TO_FORMER_RELEVANT.contains(standing.primary());
    int august = lastAugust(day);
    if (!standing.recorded(day)
        || !inCareOrLeaver
        || august < ages.at16()
        || august >= ages.at19()
        || day < BURSARY_FROM) {
      return Said.NOT_OPEN;
    }
    var levels = levels(day);
    levels.remove(StudyLevel.HIGHER);
    if (levels.isEmpty() || !now.hold(Circumstance.FINANCIAL_NEED, day)) {
      return Said.of(Entitled.NOT_YET);
    }
    return day >= BURSARY_KNOWN_FROM && day < BURSARY_KNOWN_UNTIL
        ? Said.of(Entitled.NEEDS_DECISION, 1200)
        : Said.of(Entitled.UNDETERMINED);
  }

  private static int lastAugust(int day) {
    var date = Days.date(day);
    int year = date.getMonthValue() >= 9 ? date.getYear() : date.getYear() - 1;
    return Days.of(LocalDate.of(year, 8, 31));
  }

  /**
   * Former relevant and under 25, or help with education to 25; whether FE is residential is open.
   */
  int placeInVacations(int day) {
    boolean former = AFTER_18.contains(standing.primary()) && day < ages.at25();
    if (!(former || standing.helpWithEducation(day)) || day < VACATIONS_FROM) {
      return Said.NOT_OPEN;
    }
    var levels = levels(day);
    levels.remove(StudyLevel.TRAINING);
    if (levels.isEmpty() || !now.hold(Circumstance.FULL_TIME_STUDENT_WITHOUT_VACATION_ROOM, day)) {
      return Said.of(Entitled.NOT_YET);
    }
    return Said.of(levels.contains(StudyLevel.HIGHER) ? Entitled.YES : Entitled.NEEDS_DECISION);
  }

  /** The levels of the courses that run. */
  private Set<StudyLevel> levels(int day) {
    var levels = EnumSet.noneOf(StudyLevel.class);
    standing.courses(day).forEach(course -> levels.add(course.what().level()));
    return levels;
  }

  /** Former relevant straight from care; to wait for it, not from a home but a foster carer's. */
  int stayingPut(int day) {
    if (standing.primary() != Status.FORMER_RELEVANT
        || !standing.straightFromCare()
        || day < STAYING_PUT_FROM) {
      return Said.NOT_OPEN;
    }
    if (stayingPut && withFormerFosterParent.orElse(true)) {
      return Said.of(withFormerFosterParent.isPresent() ? Entitled.YES : Entitled.UNDETERMINED);
    }
    return leftAnotherHome ? Said.NOT_OPEN : Said.of(Entitled.NOT_YET);
  }
}
