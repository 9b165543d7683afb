package uk.waymark.statute.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.waymark.statute.facts.Happening.AccommodatedElsewhereEnded;
import uk.waymark.statute.facts.Happening.AccommodatedElsewhereStarted;
import uk.waymark.statute.facts.Happening.CareEnded;
import uk.waymark.statute.facts.Happening.CareStarted;
import uk.waymark.statute.facts.Happening.Detained;
import uk.waymark.statute.facts.Happening.EducationEnded;
import uk.waymark.statute.facts.Happening.EducationStarted;
import uk.waymark.statute.facts.Happening.FamilyHomeEnded;
import uk.waymark.statute.facts.Happening.FamilyHomeStarted;
import uk.waymark.statute.facts.Happening.HospitalAdmitted;
import uk.waymark.statute.facts.Happening.HospitalDischarged;
import uk.waymark.statute.facts.Happening.LegalBasisChanged;
import uk.waymark.statute.facts.Happening.PrivateFosteringEnded;
import uk.waymark.statute.facts.Happening.PrivateFosteringStarted;
import uk.waymark.statute.facts.Happening.Released;
import uk.waymark.statute.facts.Happening.SpecialGuardianshipMade;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.facts.Recorded;

/**
 * Lives whose record can be true: what starts was not running, what ends was. The walk answers for
 * these only; records that can't be right are tested by themselves.
 */
final class Sensible {
  private static final int LONGEST_SHORT_BREAK = 17;
  private static final int MOST_SHORT_BREAK_DAYS = 75;

  private boolean sensible = true;
  private boolean inCare;
  private int careSince;
  private int shortBreakDays;
  private LegalBasis basis = LegalBasis.SECTION_20;
  private boolean atHome;
  private LocalDate homeSince = LocalDate.MIN;
  private boolean withGuardian;
  private LocalDate guardianSince = LocalDate.MIN;
  private int courseTo;
  private boolean detained;
  private boolean inHospital;
  private boolean elsewhere;
  private boolean fostered;

  private Sensible() {}

  static boolean holds(List<Recorded> events) {
    Set<String> ids = events.stream().map(Recorded::id).collect(Collectors.toSet());
    if (events.stream()
        .anyMatch(
            event ->
                event.corrects().filter(ids::contains).isEmpty() && event.corrects().isPresent())) {
      return false;
    }
    var reader = new Sensible();
    for (var event : WhatCounts.of(events)) {
      reader.read(event);
    }
    return reader.sensible && !(reader.inCare && reader.basis == LegalBasis.SHORT_BREAKS);
  }

  private void read(Recorded event) {
    switch (event.what()) {
      case CareStarted(var why, var _) -> {
        inCare = starts(inCare);
        careSince = Days.of(event.on());
        basis = why;
        sensible &= notEarlyRemand(event);
      }
      case LegalBasisChanged(var why) -> {
        sensible &= inCare && basis != LegalBasis.SHORT_BREAKS && careSince < Days.of(event.on());
        basis = why;
        sensible &= notEarlyRemand(event);
      }
      case CareEnded _ -> {
        inCare = ends(inCare);
        int days = Days.of(event.on()) - careSince;
        sensible &= days > 1;
        if (basis == LegalBasis.SHORT_BREAKS) {
          shortBreakDays += days;
          sensible &= days <= LONGEST_SHORT_BREAK && shortBreakDays <= MOST_SHORT_BREAK_DAYS;
        }
      }
      case FamilyHomeStarted _ -> {
        sensible &= !withGuardian || guardianSince.equals(event.on());
        atHome = starts(atHome);
        homeSince = event.on();
      }
      case FamilyHomeEnded _ -> atHome = ends(atHome);
      case SpecialGuardianshipMade() -> {
        sensible &= !withGuardian && (!atHome || homeSince.equals(event.on()));
        withGuardian = true;
        guardianSince = event.on();
      }
      case EducationStarted course -> {
        sensible &= courseOver(event);
        courseTo = Studies.plannedEnd(course, Days.of(event.on()));
      }
      case EducationEnded _ -> courseTo = Days.of(event.on());
      case Detained _ -> detained = starts(detained);
      case Released() -> detained = ends(detained);
      case HospitalAdmitted _ -> inHospital = starts(inHospital);
      case HospitalDischarged() -> inHospital = ends(inHospital);
      case AccommodatedElsewhereStarted _ -> elsewhere = starts(elsewhere);
      case AccommodatedElsewhereEnded() -> elsewhere = ends(elsewhere);
      case PrivateFosteringStarted() -> fostered = starts(fostered);
      case PrivateFosteringEnded() -> fostered = ends(fostered);
      default -> {}
    }
  }

  /** What remand before 3 December 2012 was is not settled in the text of the law used here. */
  private boolean notEarlyRemand(Recorded event) {
    return basis != LegalBasis.REMAND || event.on().getYear() > 2012;
  }

  private boolean courseOver(Recorded event) {
    return courseTo <= Days.of(event.on());
  }

  private boolean starts(boolean running) {
    sensible &= !running;
    return true;
  }

  private boolean ends(boolean running) {
    sensible &= running;
    return false;
  }
}
