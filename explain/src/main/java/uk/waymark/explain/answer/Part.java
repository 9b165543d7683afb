package uk.waymark.explain.answer;

import java.util.Set;
import uk.waymark.statute.duty.Duty;

/** The parts of an answer; each service gives its own, {@code explain} gives all. */
public enum Part {
  /** Status, whether looked after, flags and the status intervals. */
  STATUS,
  /** The duties about personal advisers. */
  ADVISER_DUTIES,
  /** All other duties. */
  PLAN_DEADLINES,
  ENTITLEMENTS;

  private static final Set<String> ADVISER_RULES =
      Set.of("DUT-TOUCH", "DUT-LOST", "DUT-1PA", "DUT-F-PA");

  /** Which service answers for a duty: contract, "Who answers what". */
  public static Part of(Duty duty) {
    return isAdviserDuty(duty.rule()) ? ADVISER_DUTIES : PLAN_DEADLINES;
  }

  /** Whether a rule is one of DUT-*-PA, DUT-PAV-*, DUT-TOUCH, DUT-LOST, DUT-1PA and DUT-F-PA. */
  public static boolean isAdviserDuty(String rule) {
    return rule.endsWith("-PA") || rule.startsWith("DUT-PAV-") || ADVISER_RULES.contains(rule);
  }
}
