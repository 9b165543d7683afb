package uk.waymark.statute;

import java.util.ArrayList;
import java.util.List;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.duty.DutyState;
import uk.waymark.statute.law.Status;

/** Lists what is to come from a life course. */
final class Outlook {
  private Outlook() {}

  static List<Turn> of(LifeCourse course, Span days) {
    var turns = new ArrayList<Turn>();
    statusChanges(course, days, turns);
    for (var duty : course.duties()) {
      var due = duty.due().on();
      if (due.isPresent() && days.contains(due.get())) {
        var state = duty.stateOn(due.get());
        if (state.unmet() || state == DutyState.AWAITING_CONFIRMATION) {
          turns.add(new Turn.Deadline(due.get(), duty));
        }
      }
    }
    turns.sort(Turn.BY_DAY);
    return List.copyOf(turns);
  }

  private static void statusChanges(LifeCourse course, Span days, List<Turn> turns) {
    var intervals = course.statusIntervals();
    for (int i = 0; i < intervals.size(); i++) {
      var starts = intervals.get(i).from();
      var touches = i > 0 && intervals.get(i - 1).days().to().equals(starts);
      if (days.contains(starts)) {
        var before = touches ? intervals.get(i - 1).status() : Status.NONE;
        turns.add(new Turn.StatusChange(starts, before, intervals.get(i).status()));
      }
      var ends = intervals.get(i).days().to();
      var goesOver = i + 1 < intervals.size() && intervals.get(i + 1).from().equals(ends);
      if (!goesOver && days.contains(ends)) {
        turns.add(new Turn.StatusChange(ends, intervals.get(i).status(), Status.NONE));
      }
    }
  }
}
