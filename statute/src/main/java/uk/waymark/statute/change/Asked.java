package uk.waymark.statute.change;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.entitlement.Answer;
import uk.waymark.statute.entitlement.Entitled;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Status;

/** A question with an answer on every day. */
sealed interface Asked {
  /** The code of the answer on a day. */
  String on(LifeCourse life, LocalDate day);

  /** The days on which the answer may change. */
  NavigableSet<LocalDate> turns(LifeCourse life);

  /**
   * What a first fact may change on the way to an answer that takes two: what the answer waits for
   * or misses.
   */
  String waitsFor(LifeCourse life, LocalDate day);

  /** Whether a code is what the asker hopes for, so that no second fact need be tried. */
  boolean hopedFor(String code);

  /** Whether a second fact should be tried when no single one brings what is hoped for. */
  boolean open(LifeCourse life, LocalDate day);

  /** Whether a person's confirmation of the answer is awaited on a day. */
  boolean unsettled(LifeCourse life, LocalDate day);

  /** The first day, the given one or later, on which a change makes the answer another one. */
  default Optional<LocalDate> changed(LifeCourse known, LifeCourse supposed, LocalDate asAt) {
    var now = on(known, asAt);
    var days = turns(known);
    days.addAll(turns(supposed));
    days.add(asAt);
    for (var day : days.tailSet(asAt)) {
      var then = on(supposed, day);
      if (!then.equals(now) && !then.equals(on(known, day))) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  /** The first later day on which time alone makes the answer another one. */
  default Optional<LocalDate> next(LifeCourse known, LocalDate asAt) {
    var now = on(known, asAt);
    return turns(known).tailSet(asAt, false).stream()
        .filter(day -> !on(known, day).equals(now))
        .findFirst();
  }

  private static void add(Set<LocalDate> turns, Span days) {
    days.start().ifPresent(turns::add);
    days.end().ifPresent(turns::add);
  }

  /** The primary status. */
  record TheStatus() implements Asked {
    @Override
    public String on(LifeCourse life, LocalDate day) {
      return life.statusOn(day).code();
    }

    @Override
    public NavigableSet<LocalDate> turns(LifeCourse life) {
      var turns = new TreeSet<LocalDate>();
      turns.add(LawVersion.LV_1991.from());
      life.statusIntervals().forEach(interval -> add(turns, interval.days()));
      return turns;
    }

    @Override
    public String waitsFor(LifeCourse life, LocalDate day) {
      return life.missing().toString();
    }

    @Override
    public boolean hopedFor(String code) {
      return true;
    }

    @Override
    public boolean open(LifeCourse life, LocalDate day) {
      return life.statusOn(day) == Status.UNDETERMINED;
    }

    @Override
    public boolean unsettled(LifeCourse life, LocalDate day) {
      return life.confirmations().stream()
          .anyMatch(confirmation -> confirmation.needed() && confirmation.awaiting().contains(day));
    }
  }

  /** One entitlement. */
  record TheEntitlement(String id) implements Asked {
    private Answer answer(LifeCourse life, LocalDate day) {
      return life.entitlement(id).orElseThrow().on(day);
    }

    @Override
    public String on(LifeCourse life, LocalDate day) {
      return answer(life, day).entitled().code();
    }

    @Override
    public NavigableSet<LocalDate> turns(LifeCourse life) {
      var turns = new TreeSet<LocalDate>();
      life.entitlement(id).orElseThrow().answers().forEach(run -> add(turns, run.days()));
      return turns;
    }

    @Override
    public String waitsFor(LifeCourse life, LocalDate day) {
      var answer = answer(life, day);
      return answer.waitingFor().orElse("") + answer.missing() + answer.whose().orElse("");
    }

    @Override
    public boolean hopedFor(String code) {
      return code.equals(Entitled.YES.code());
    }

    @Override
    public boolean open(LifeCourse life, LocalDate day) {
      return switch (answer(life, day).entitled()) {
        case NOT_YET, NEEDS_DECISION, UNDETERMINED -> true;
        case YES, ENDED, NO -> false;
      };
    }

    @Override
    public boolean unsettled(LifeCourse life, LocalDate day) {
      return false;
    }
  }
}
