package uk.waymark.explain.facts;

import uk.waymark.contracts.event.data.AboutPlan;
import uk.waymark.statute.facts.Document;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.ReviewTrigger;

/** The facts of assessments, plans and reviews. What the law does not read is noted. */
final class PlanFacts {
  private PlanFacts() {}

  static Happening of(AboutPlan about) {
    return switch (about) {
      case AboutPlan.NeedsAssessmentCompleted _ -> new Happening.NeedsAssessmentCompleted();
      case AboutPlan.PathwayPlanCompleted(var until) -> new Happening.PathwayPlanCompleted(until);
      case AboutPlan.PathwayPlanReviewed(var trigger, var until) ->
          new Happening.PathwayPlanReviewed(until, Words.same(trigger, ReviewTrigger::of));
      case AboutPlan.ReviewRequested _ -> new Happening.ReviewRequested();
      case AboutPlan.DocumentGiven(var document, var explained) ->
          new Happening.DocumentGiven(Words.same(document, Document::of), explained);
    };
  }
}
