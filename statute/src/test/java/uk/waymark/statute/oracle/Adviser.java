package uk.waymark.statute.oracle;

import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.PersonalAdviserAppointed;
import uk.waymark.statute.facts.Happening.PersonalAdviserEnded;
import uk.waymark.statute.law.Status;

/**
 * The adviser duties: due at once, met while an adviser is appointed, open again the day one goes.
 */
final class Adviser {
  private final Ages ages;
  private boolean appointed;
  private boolean hadOneYesterday;
  private Status before = Status.NONE;
  private boolean activeBefore;
  private int statusDue = Runs.NOTHING;
  private int requestDue = Runs.NOTHING;
  private Status status = Status.NONE;
  private boolean active;

  Adviser(Ages ages) {
    this.ages = ages;
  }

  void happened(int day, Happening what) {
    switch (what) {
      case PersonalAdviserAppointed _ -> appointed |= day >= ages.at14();
      case PersonalAdviserEnded() -> appointed = false;
      default -> {}
    }
  }

  void dawn(int day, Status today, boolean supportActive) {
    status = today;
    active = supportActive;
    boolean gone = hadOneYesterday && !appointed;
    if (status != before || gone) {
      statusDue = day;
    }
    if ((active && !activeBefore) || gone) {
      requestDue = day;
    }
    before = status;
    activeBefore = active;
    hadOneYesterday = appointed;
  }

  private int when(boolean owed, int due) {
    return owed && !appointed ? due : Runs.NOTHING;
  }

  int eligible() {
    return when(status == Status.ELIGIBLE, statusDue);
  }

  int relevant() {
    return when(status == Status.RELEVANT, statusDue);
  }

  int backInEducation() {
    return when(status == Status.FORMER_RELEVANT_BACK_IN_EDUCATION, statusDue);
  }

  int onRequest() {
    return when(active, requestDue);
  }
}
