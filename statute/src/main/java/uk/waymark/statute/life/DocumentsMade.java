package uk.waymark.statute.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.waymark.statute.deadline.DayNumber;
import uk.waymark.statute.facts.Document;
import uk.waymark.statute.facts.EventTypes;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.NeedsAssessmentCompleted;
import uk.waymark.statute.facts.Happening.PathwayPlanCompleted;
import uk.waymark.statute.facts.Happening.PathwayPlanReviewed;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.facts.Recorded;

/**
 * The assessments, pathway plans and reviews made on one day.
 *
 * @param number the {@link DayNumber} of the day
 * @param acts what made them, in order
 * @param documents which kinds of document were made
 * @param replaced the {@link DayNumber} of the first later day by which every one of these kinds
 *     had been made again; the last there is when they never were
 */
public record DocumentsMade(
    int number, List<Recorded> acts, Set<Document> documents, int replaced) {
  /** The types of event that make one. */
  public static final EventTypes BY =
      EventTypes.of(
          NeedsAssessmentCompleted.class, PathwayPlanCompleted.class, PathwayPlanReviewed.class);

  /** The day. */
  public LocalDate on() {
    return DayNumber.day(number);
  }

  /** Those of a life, in order of days. */
  static List<DocumentsMade> of(History history) {
    if ((history.occurred() & BY.bits()) == 0) {
      return List.of();
    }
    var acts = new ArrayList<Recorded>();
    for (var event : history.events()) {
      if (madeBy(event.what()) != null) {
        acts.add(event);
      }
    }
    var made = new ArrayList<DocumentsMade>(acts.size());
    for (int i = 0; i < acts.size(); ) {
      int next = nextDay(acts, i);
      made.add(onDay(acts, i, next));
      i = next;
    }
    return List.copyOf(made);
  }

  /** The place of the first act of a later day. */
  private static int nextDay(List<Recorded> acts, int from) {
    int next = from + 1;
    while (next < acts.size() && acts.get(next).on().equals(acts.get(from).on())) {
      next++;
    }
    return next;
  }

  /** What was made by the acts of one day, which stand from one place up to another. */
  private static DocumentsMade onDay(List<Recorded> acts, int from, int next) {
    var documents = EnumSet.noneOf(Document.class);
    for (int i = from; i < next; i++) {
      documents.add(Objects.requireNonNull(madeBy(acts.get(i).what())));
    }
    return new DocumentsMade(
        DayNumber.of(acts.get(from).on()),
        List.copyOf(acts.subList(from, next)),
        Collections.unmodifiableSet(documents),
        replaced(documents, acts, next));
  }

  /** The day on which every one of these documents was made again, by acts from a place on. */
  private static int replaced(EnumSet<Document> documents, List<Recorded> acts, int from) {
    var left = documents.clone();
    for (int i = from; i < acts.size(); i++) {
      left.remove(madeBy(acts.get(i).what()));
      if (left.isEmpty()) {
        return DayNumber.of(acts.get(i).on());
      }
    }
    return DayNumber.MAX;
  }

  private static @Nullable Document madeBy(Happening what) {
    if (what instanceof PathwayPlanReviewed) {
      return Document.REVIEW;
    }
    if (what instanceof PathwayPlanCompleted) {
      return Document.PLAN;
    }
    return what instanceof NeedsAssessmentCompleted ? Document.ASSESSMENT : null;
  }
}
