package uk.waymark.statute.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.waymark.statute.deadline.DayNumber;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.status.NoStatus;
import uk.waymark.statute.status.StatusCourse;

/**
 * How one entitlement is asked of a day, and the days on which its answer may change: every change
 * of the primary status, the ages that matter, the ends of the law and of the file, and what the
 * rule adds.
 */
public final class Timeline {
  private static final List<Status> BY_STRENGTH =
      List.copyOf(EnumSet.range(Status.ELIGIBLE, Status.QUALIFYING));
  private static final int[] AGES = {16, 18, 21, 25};

  /** After one of these, what can't be any more has ended. */
  private static final Set<Entitled> OPEN_ONCE =
      EnumSet.of(Entitled.YES, Entitled.NOT_YET, Entitled.NEEDS_DECISION, Entitled.ENDED);

  private final StatusCourse course;
  private final Provision provision;
  // The sets at whose ends the answer may change: most rules name few, which need no list.
  private Spans first = Spans.NONE;
  private Spans second = Spans.NONE;
  private Spans third = Spans.NONE;
  private @Nullable List<Spans> further;
  private @Nullable List<LocalDate> days;
  private Asked answerOn =
      (_, _) -> {
        throw new IllegalStateException("the rule does not say what it answers");
      };

  /** What a rule answers on a day. */
  interface Asked {
    /** The answer on a day, given also as its {@link DayNumber}. */
    Answer on(LocalDate day, int number);
  }

  Timeline(StatusCourse course, Provision provision) {
    this.course = course;
    this.provision = provision;
  }

  /** Breaks at both ends of a span. */
  Timeline at(Span days) {
    return at(Spans.of(days));
  }

  /** Breaks at both ends of each span. */
  Timeline at(Spans days) {
    if (first.isEmpty()) {
      first = days;
    } else if (second.isEmpty()) {
      second = days;
    } else if (third.isEmpty()) {
      third = days;
    } else {
      if (further == null) {
        further = new ArrayList<>();
      }
      further.add(days);
    }
    return this;
  }

  /** Breaks on a day. */
  Timeline at(LocalDate day) {
    if (days == null) {
      days = new ArrayList<>();
    }
    days.add(day);
    return this;
  }

  /** Sets what the rule answers on a day. */
  Timeline ask(Asked rule) {
    answerOn = rule;
    return this;
  }

  /**
   * The answer asked of that very day, for that day alone.
   *
   * @param alone the one day
   */
  public Answer on(Span alone) {
    int number = alone.fromNumber();
    if (course.life().file().contains(number)) {
      return answerOn.on(alone.from(), number).on(alone);
    }
    // What it is after the file ended rests on what it ever was.
    for (var answer : answers()) {
      if (answer.days().contains(number)) {
        return answer.on(alone);
      }
    }
    throw new IllegalStateException(provision.id() + " has no answer for " + alone);
  }

  /**
   * The answers in order, which together cover every day once; neighbours that say the same are
   * joined and keep the steps of the first day. After the file ends nothing can be again.
   */
  public List<Answer> answers() {
    var breaks = breaks();
    var answers = new ArrayList<Answer>();
    var openOnce = false;
    var from = LocalDate.MIN;
    var day = breaks.first().minusDays(1);
    for (var next : breaks) {
      var answer = answer(day, openOnce);
      openOnce |= OPEN_ONCE.contains(answer.entitled());
      join(answers, answer.on(new Span(from, next)));
      from = next;
      day = next;
    }
    join(answers, answer(day, openOnce).on(Span.since(from)));
    return answers;
  }

  private SortedSet<LocalDate> breaks() {
    for (var status : BY_STRENGTH) {
      at(course.primary(status));
    }
    for (var age : AGES) {
      at(course.life().birthday(age));
    }
    provision.texts().forEach(text -> at(text.days()));
    at(course.life().file());
    var breaks = new TreeSet<LocalDate>();
    if (days != null) {
      breaks.addAll(days);
    }
    for (var spans : List.of(first, second, third)) {
      add(spans, breaks);
    }
    if (further != null) {
      further.forEach(spans -> add(spans, breaks));
    }
    breaks.remove(LocalDate.MIN);
    breaks.remove(LocalDate.MAX);
    return breaks;
  }

  private static void add(Spans spans, SortedSet<LocalDate> breaks) {
    for (var span : spans) {
      breaks.add(span.from());
      breaks.add(span.to());
    }
  }

  private Answer answer(LocalDate day, boolean openOnce) {
    var file = course.life().file();
    if (file.contains(day)) {
      return asked(day);
    }
    return openOnce
        ? Answer.of(Entitled.ENDED, NoStatus.fileEnded(course))
        : Answer.of(Entitled.NO, asked(file.to().minusDays(1)).because());
  }

  private Answer asked(LocalDate day) {
    return answerOn.on(day, DayNumber.of(day));
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
