package uk.waymark.offers.answer;

import java.time.LocalDate;
import java.util.List;
import uk.waymark.offers.who.Condition;

/**
 * Whether what is met on a later day is met only if something goes on until then, such as a home or
 * being looked after. A birthday comes, and what was once so stays true.
 *
 * @param today the day from which is looked ahead
 */
record GoingOn(Judge judge, LocalDate today) {
  boolean isNeeded(Condition condition, LocalDate then) {
    return switch (condition) {
      case Condition.AllOf(var all) -> all.stream().anyMatch(each -> isNeeded(each, then));
      case Condition.AnyOf(var any) -> metBy(any, then);
      case Condition.Not(var opposite) -> canChange(opposite);
      case Condition.InGroup(var id) -> isNeeded(judge.group(id).who(), then);
      case Condition.HasStatus _, Condition.LookedAfterFor _, Condition.HeldAt _ ->
          judge.on(condition, today) != Verdict.MET;
      default -> canChange(condition);
    };
  }

  /** Of several ways the first that is met on the later day counts. */
  private boolean metBy(List<Condition> any, LocalDate then) {
    return any.stream()
        .filter(each -> judge.on(each, then) == Verdict.MET)
        .findFirst()
        .filter(each -> isNeeded(each, then))
        .isPresent();
  }

  private static boolean canChange(Condition condition) {
    return switch (condition) {
      case Condition.AgeBand _,
          Condition.Turned18 _,
          Condition.IsCareOf _,
          Condition.PlanCompleted _,
          Condition.EverLived _,
          Condition.EverDid _,
          Condition.Decided _ ->
          false;
      case Condition.EverLookedAfter(var ever) -> !ever;
      case Condition.AllOf _,
          Condition.AnyOf _,
          Condition.Not _,
          Condition.InGroup _,
          Condition.HasStatus _,
          Condition.LookedAfter _,
          Condition.LookedAfterFor _,
          Condition.Lives _,
          Condition.AtUniversity _,
          Condition.Does _,
          Condition.LivesIn _,
          Condition.Holds _,
          Condition.HeldAt _,
          Condition.Immigration _,
          Condition.NoRecourseToPublicFunds _ ->
          true;
    };
  }
}
