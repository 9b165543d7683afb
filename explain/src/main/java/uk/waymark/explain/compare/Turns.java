package uk.waymark.explain.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import uk.waymark.offers.answer.OfferCourse;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.duty.Duty;

/** The days on which an answer about a life may begin to be another; some may turn out the same. */
final class Turns {
  /** A duty is due soon from this many days before its due day. */
  private static final int DUE_SOON = 28;

  private final NavigableSet<LocalDate> days = new TreeSet<>();

  private Turns() {}

  static NavigableSet<LocalDate> of(LifeCourse life) {
    var turns = new Turns();
    life.statusIntervals().forEach(interval -> turns.add(interval.days()));
    life.lookedAfter().forEach(turns::add);
    life.flags().forEach(flag -> turns.add(flag.days()));
    life.confirmations().forEach(confirmation -> confirmation.awaiting().all().forEach(turns::add));
    life.entitlements()
        .forEach(entitlement -> entitlement.answers().forEach(run -> turns.add(run.days())));
    life.duties().forEach(turns::duty);
    return turns.days;
  }

  /** The days on which the answer about an offer begins to be another. */
  static NavigableSet<LocalDate> of(List<OfferCourse> courses) {
    var turns = new Turns();
    courses.forEach(course -> course.answers().forEach(answer -> turns.add(answer.days())));
    return turns.days;
  }

  private void duty(Duty duty) {
    days.add(duty.opened());
    duty.due()
        .on()
        .ifPresent(
            due -> {
              days.add(due.minusDays(DUE_SOON));
              days.add(due.plusDays(1));
            });
    duty.metOn().ifPresent(days::add);
    duty.stopped().ifPresent(stop -> days.add(stop.on()));
    duty.awaiting().ifPresent(this::add);
  }

  private void add(Span span) {
    span.start().ifPresent(days::add);
    span.end().ifPresent(days::add);
  }
}
