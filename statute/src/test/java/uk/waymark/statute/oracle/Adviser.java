package uk.waymark.statute.oracle;

import java.util.EnumSet;
import java.util.Set;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.PersonalAdviserAppointed;
import uk.waymark.statute.facts.Happening.PersonalAdviserEnded;
import uk.waymark.statute.law.Status;

/**
 * The adviser duties: due at once, met while an adviser is appointed, open again the day one goes.
 */
final class Adviser {
  private static final Set<Status> FORMER =
      EnumSet.of(Status.FORMER_RELEVANT, Status.FORMER_RELEVANT_IN_PLANNED_EDUCATION);

  private final Ages ages;
  private boolean appointed;
  private boolean hadOneYesterday;
  private Status before = Status.NONE;
  private boolean activeBefore;
  private int statusDue = Runs.NOTHING;
  private int requestDue = Runs.NOTHING;
  private int endedOn = Runs.NOTHING;
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
    continued(day, gone);
    before = status;
    activeBefore = active;
    hadOneYesterday = appointed;
  }

  /** Without an adviser at the start it is only open; once one goes it is due that day. */
  private void continued(int day, boolean gone) {
    if (!FORMER.contains(status) || !FORMER.contains(before)) {
      endedOn = Days.NEVER;
    } else if (gone) {
      endedOn = day;
    }
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

  int continued() {
    return when(FORMER.contains(status), endedOn);
  }

  int onRequest() {
    return when(active, requestDue);
  }
}
