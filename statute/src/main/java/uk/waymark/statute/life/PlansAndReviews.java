package uk.waymark.statute.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.statute.deadline.DayNumber;
import uk.waymark.statute.facts.Happening.PathwayPlanCompleted;
import uk.waymark.statute.facts.Happening.PathwayPlanReviewed;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.facts.Occurred;
import uk.waymark.statute.facts.Recorded;

/** The pathway plans and their reviews in one order: by day, on one day the plans first. */
public final class PlansAndReviews {
  private final List<Recorded> events;

  /** Their days as {@link DayNumber}s: what is asked most, without looking at each of them. */
  private final int[] numbers;

  /** Whether each is a review. */
  private final boolean[] reviews;

  private PlansAndReviews(List<? extends Occurred<?>> all) {
    this.events = all.stream().<Recorded>map(Occurred::by).toList();
    this.numbers = new int[all.size()];
    this.reviews = new boolean[all.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = all.get(i).number();
      reviews[i] = all.get(i).what() instanceof PathwayPlanReviewed;
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

  /** The events, in order. */
  public List<Recorded> events() {
    return events;
  }

  /** How many there are. */
  public int count() {
    return numbers.length;
  }

  /** The event of one of them, counted from 0. */
  public Recorded event(int index) {
    return events.get(index);
  }

  /** Whether one of them, counted from 0, is a review. */
  public boolean isReview(int index) {
    return reviews[index];
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
