package uk.waymark.statute.duty;

import java.time.LocalDate;
import java.util.List;
import uk.waymark.statute.LifeCourse;

/** Finds the duties of one rule, as tests speak of them. */
final class Found {
  private Found() {}

  static List<Duty> all(LifeCourse course, String rule) {
    return course.duties().stream().filter(duty -> duty.rule().equals(rule)).toList();
  }

  /** How the duties of a rule stand on a day: those not open yet left out. */
  static List<String> states(LifeCourse course, String rule, String day) {
    var on = LocalDate.parse(day);
    return all(course, rule).stream()
        .map(duty -> duty.stateOn(on))
        .filter(state -> state != DutyState.NOT_OPEN)
        .map(DutyState::code)
        .toList();
  }

  /** Whether a duty of the rule is to be seen to on a day. */
  static boolean unmet(LifeCourse course, String rule, String day) {
    var on = LocalDate.parse(day);
    return all(course, rule).stream().anyMatch(duty -> duty.stateOn(on).unmet());
  }

  /** The due days of a rule, in order; "none" where there is none. */
  static List<String> due(LifeCourse course, String rule) {
    return all(course, rule).stream()
        .map(duty -> duty.due().on().map(LocalDate::toString).orElse("none"))
        .toList();
  }
}
