package uk.waymark.statute.oracle;

import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.Detained;
import uk.waymark.statute.facts.Happening.HospitalAdmitted;
import uk.waymark.statute.facts.Happening.HospitalDischarged;
import uk.waymark.statute.facts.Happening.Released;

/**
 * Detention or hospital on the 16th birthday after thirteen weeks of care (ST-R2). Inside is
 * inside: in which place, and how often it changed, does not matter while no day is spent outside.
 */
final class Inside {
  private final Ages ages;
  private final InCare care;
  private boolean detained;
  private boolean inHospital;
  private boolean takenInToday;
  private boolean insideYesterday;
  private boolean cameFromCare;
  private boolean relevant;

  Inside(Ages ages, InCare care) {
    this.ages = ages;
    this.care = care;
  }

  void happened(Happening what) {
    switch (what) {
      case Detained _ -> {
        takenInToday |= !detained;
        detained = true;
      }
      case Released() -> detained = false;
      case HospitalAdmitted _ -> {
        takenInToday |= !inHospital;
        inHospital = true;
      }
      case HospitalDischarged() -> inHospital = false;
      default -> {}
    }
  }

  void dawn(int day) {
    boolean insideToday = detained || inHospital;
    cameFromCare &= insideYesterday && insideToday;
    cameFromCare |= takenInToday && insideToday && care.thirteenWeeksUntilNow();
    takenInToday = false;
    insideYesterday = insideToday;
    if (day == ages.at16()) {
      relevant = cameFromCare;
    }
    relevant &= !care.today() || care.shortBreak();
  }

  /**
   * Relevant by detention or hospital, from the 16th birthday until back in care; on a short break
   * not, but again after it.
   */
  boolean relevant() {
    return relevant && !care.today();
  }
}
