package uk.waymark.statute.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.statute.deadline.DayNumber;
import uk.waymark.statute.facts.Happening.PathwayPlanCompleted;
import uk.waymark.statute.facts.Happening.PathwayPlanReviewed;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.facts.Occurred;

/** The pathway plans and their reviews in one order: by day, on one day the plans first. */
public final class PlansAndReviews {
  private final List<? extends Occurred<?>> all;

  /** Their days as {@link DayNumber}s: what is asked most, without looking at each of them. */
  private final int[] numbers;

  private PlansAndReviews(List<? extends Occurred<?>> all) {
    this.all = all;
    this.numbers = new int[all.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = all.get(i).number();
    }
  }

  /** Those from a day on. */
  static PlansAndReviews since(LocalDate day, History history) {
    int number = DayNumber.of(day);
    var plans = Occurred.since(number, history.all(PathwayPlanCompleted.class));
    var reviews = Occurred.since(number, history.all(PathwayPlanReviewed.class));
    return new PlansAndReviews(reviews.isEmpty() ? plans : merged(plans, reviews));
  }

  private static List<Occurred<?>> merged(
      List<Occurred<PathwayPlanCompleted>> plans, List<Occurred<PathwayPlanReviewed>> reviews) {
    var both = new ArrayList<Occurred<?>>(plans.size() + reviews.size());
    int next = 0;
    for (var plan : plans) {
      while (next < reviews.size() && reviews.get(next).number() < plan.number()) {
        both.add(reviews.get(next++));
      }
      both.add(plan);
    }
    both.addAll(reviews.subList(next, reviews.size()));
    return List.copyOf(both);
  }

  /** All of them, in order. */
  public List<? extends Occurred<?>> all() {
    return all;
  }

  /** How many there are. */
  public int count() {
    return numbers.length;
  }

  /** One of them, counted from 0. */
  public Occurred<?> at(int index) {
    return all.get(index);
  }

  /** The {@link DayNumber} of one of them, counted from 0. */
  public int number(int index) {
    return numbers[index];
  }

  /** The index of the last one up to and on the day of a {@link DayNumber}; -1 if there is none. */
  public int lastBy(int number) {
    int last = numbers.length - 1;
    while (last >= 0 && numbers[last] > number) {
      last--;
    }
    return last;
  }
}
