package uk.waymark.offers.answer;

import java.time.LocalDate;
import uk.waymark.offers.answer.Standing.How;
import uk.waymark.offers.who.Condition;

/**
 * Whether what stands against somebody may pass: something that must not be so, such as custody or
 * a job, and that can end. A birthday, a cohort and what once was stay for good.
 *
 * @param day on which the conditions are judged
 */
record Passing(Judge judge, LocalDate day) {
  /**
   * Whether it is for them but for something that can change back, such as a job: then it has not
   * ended.
   */
  boolean isOnlyShutNow(Standing standing) {
    return standing.how() == How.NOT_FOR_THEM
        && standing.verdicts().contains(Verdict.NOT_MET)
        && (standing.verdicts().getFirst() != Verdict.NOT_MET
            || mayPass(standing.version().orElseThrow().who()));
  }

  /** Whether a condition that is not met is so only for what may pass. */
  boolean mayPass(Condition notMet) {
    return switch (notMet) {
      case Condition.AllOf(var all) ->
          all.stream()
              .filter(each -> judge.on(each, day) == Verdict.NOT_MET)
              .allMatch(this::mayPass);
      case Condition.AnyOf(var any) -> any.stream().anyMatch(this::mayPass);
      case Condition.InGroup(var id) -> mayPass(judge.group(id).who());
      case Condition.Not(var inner) -> canEnd(inner);
      default -> false;
    };
  }

  /** Whether a condition that is met can cease to be so, by something else than a known day. */
  private boolean canEnd(Condition met) {
    return switch (met) {
      case Condition.AllOf(var all) -> all.stream().anyMatch(this::canEnd);
      case Condition.AnyOf(var any) ->
          any.stream().filter(each -> judge.on(each, day) == Verdict.MET).allMatch(this::canEnd);
      case Condition.Not(var inner) -> mayPass(inner);
      case Condition.InGroup(var id) -> canEnd(judge.group(id).who());
      case Condition.LookedAfter _ -> !judge.facts().isAdult(day); // from 18 on nobody is
      case Condition.Lives _,
          Condition.LivesIn _,
          Condition.Does _,
          Condition.AtUniversity _,
          Condition.Holds _,
          Condition.Immigration _,
          Condition.NoRecourseToPublicFunds _ ->
          true;
      case Condition.AgeBand _,
          Condition.Turned18 _,
          Condition.HasStatus _,
          Condition.EverLookedAfter _,
          Condition.LookedAfterFor _,
          Condition.EverLived _,
          Condition.EverDid _,
          Condition.IsCareOf _,
          Condition.HeldAt _,
          Condition.PlanCompleted _,
          Condition.Decided _ ->
          false;
    };
  }
}
