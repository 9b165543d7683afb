package uk.waymark.statute.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.status.StatusCourse;

/** Answers as runs of days: asked once between any two days on which something changes. */
final class Timeline {
  private final StatusCourse course;
  private final TreeSet<LocalDate> breaks = new TreeSet<>();

  /** Breaks at every change of the primary status and at the ages that matter. */
  Timeline(StatusCourse course, Provision provision) {
    this.course = course;
    for (var status : EnumSet.range(Status.ELIGIBLE, Status.QUALIFYING)) {
      course.primary(status).all().forEach(this::at);
    }
    for (var age : List.of(16, 18, 21, 25)) {
      breaks.add(course.life().birthday(age));
    }
    provision.texts().forEach(text -> at(text.days()));
    at(course.life().file());
  }

  /** Breaks at both ends of a span. */
  Timeline at(Span days) {
    if (days.isEmpty()) {
      return this;
    }
    days.start().ifPresent(breaks::add);
    days.end().ifPresent(breaks::add);
    return this;
  }

  /** Breaks at both ends of each span. */
  Timeline at(Spans days) {
    days.all().forEach(this::at);
    return this;
  }

  /** Breaks on a day. */
  Timeline at(LocalDate day) {
    breaks.add(day);
    return this;
  }

  /**
   * The answers in order; neighbours that say the same are joined and keep the steps of the first
   * day. After the file ends nothing can be again.
   */
  List<Answer> ask(Function<LocalDate, Answer> answerOn) {
    var answers = new ArrayList<Answer>();
    var from = LocalDate.MIN;
    var day = breaks.first().minusDays(1);
    for (var next : breaks) {
      join(answers, answer(day, answerOn).on(new Span(from, next)));
      from = next;
      day = next;
    }
    join(answers, answer(day, answerOn).on(Span.since(from)));
    return answers;
  }

  private Answer answer(LocalDate day, Function<LocalDate, Answer> answerOn) {
    var file = course.life().file();
    if (file.contains(day)) {
      return answerOn.apply(day);
    }
    var last = answerOn.apply(file.to().minusDays(1));
    var was = last.entitled() == Entitled.YES || last.entitled() == Entitled.NOT_YET;
    return Answer.of(was ? Entitled.ENDED : Entitled.NO, last.because());
  }

  private static void join(List<Answer> answers, Answer next) {
    if (!answers.isEmpty()) {
      var last = answers.getLast();
      if (last.saysTheSameAs(next)) {
        answers.removeLast();
        answers.add(last.on(new Span(last.days().from(), next.days().to())));
        return;
      }
    }
    answers.add(next);
  }
}
