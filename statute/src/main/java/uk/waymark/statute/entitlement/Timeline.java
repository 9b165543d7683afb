package uk.waymark.statute.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.status.StatusCourse;

/** Answers as runs of days: asked once between any two days on which something changes. */
final class Timeline {
  /** After one of these, what can't be any more has ended. */
  private static final Set<Entitled> OPEN_ONCE =
      EnumSet.of(Entitled.YES, Entitled.NOT_YET, Entitled.NEEDS_DECISION, Entitled.ENDED);

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
    var openOnce = false;
    var from = LocalDate.MIN;
    var day = breaks.first().minusDays(1);
    for (var next : breaks) {
      var answer = answer(day, answerOn, openOnce);
      openOnce |= OPEN_ONCE.contains(answer.entitled());
      join(answers, answer.on(new Span(from, next)));
      from = next;
      day = next;
    }
    join(answers, answer(day, answerOn, openOnce).on(Span.since(from)));
    return answers;
  }

  private Answer answer(LocalDate day, Function<LocalDate, Answer> answerOn, boolean openOnce) {
    var file = course.life().file();
    if (file.contains(day)) {
      return answerOn.apply(day);
    }
    var last = answerOn.apply(file.to().minusDays(1));
    return Answer.of(openOnce ? Entitled.ENDED : Entitled.NO, last.because());
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
