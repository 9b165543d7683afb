package uk.waymark.statute.oracle;

import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.Detained;
import uk.waymark.statute.facts.Happening.HospitalAdmitted;
import uk.waymark.statute.facts.Happening.HospitalDischarged;
import uk.waymark.statute.facts.Happening.Released;

/** Detention or hospital on the 16th birthday after thirteen weeks of care (ST-R2). */
final class Inside {
  private final Ages ages;
  private final InCare care;
  private final Stay detention = new Stay();
  private final Stay hospital = new Stay();
  private boolean relevant;

  Inside(Ages ages, InCare care) {
    this.ages = ages;
    this.care = care;
  }

  void happened(Happening what) {
    switch (what) {
      case Detained _ -> detention.today = true;
      case Released() -> detention.today = false;
      case HospitalAdmitted _ -> hospital.today = true;
      case HospitalDischarged() -> hospital.today = false;
      default -> {}
    }
  }

  void dawn(int day) {
    detention.dawn(care);
    hospital.dawn(care);
    if (day == ages.at16()) {
      relevant = detention.fromCare() || hospital.fromCare();
    }
    relevant &= !care.today();
  }

  /** One kind of stay, and whether it began straight from care. */
  private static final class Stay {
    private boolean today;
    private boolean yesterday;
    private boolean began;

    void dawn(InCare care) {
      if (today && !yesterday) {
        began = care.thirteenWeeksUntilNow();
      }
      yesterday = today;
    }

    boolean fromCare() {
      return today && began;
    }
  }

  /** Relevant by detention or hospital, from the 16th birthday until back in care. */
  boolean relevant() {
    return relevant;
  }
}
