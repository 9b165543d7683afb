package uk.waymark.statute.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.PathwayPlanCompleted;
import uk.waymark.statute.facts.Happening.PathwayPlanReviewed;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.facts.Occurred;

/** Puts pathway plans and their reviews into one order. */
final class PlansAndReviews {
  private PlansAndReviews() {}

  /** Those from a day on, in order; on one day the plans first. */
  static List<? extends Occurred<?>> since(LocalDate day, History history) {
    var plans = since(day, history.all(PathwayPlanCompleted.class));
    var reviews = since(day, history.all(PathwayPlanReviewed.class));
    if (reviews.isEmpty()) {
      return plans;
    }
    var both = new ArrayList<Occurred<?>>(plans.size() + reviews.size());
    int next = 0;
    for (var plan : plans) {
      while (next < reviews.size() && reviews.get(next).on().isBefore(plan.on())) {
        both.add(reviews.get(next++));
      }
      both.add(plan);
    }
    both.addAll(reviews.subList(next, reviews.size()));
    return List.copyOf(both);
  }

  private static <T extends Happening> List<Occurred<T>> since(
      LocalDate day, List<Occurred<T>> acts) {
    int first = 0;
    while (first < acts.size() && acts.get(first).on().isBefore(day)) {
      first++;
    }
    return first == 0 ? acts : acts.subList(first, acts.size());
  }
}
