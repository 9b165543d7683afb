package uk.waymark.statute.life;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.statute.deadline.Ages;
import uk.waymark.statute.deadline.DayNumber;
import uk.waymark.statute.deadline.Span;

/** The days on which one person reaches each age, each worked out once. */
final class Birthdays {
  private static final int OLDEST = 25;

  private final LocalDate born;
  private final boolean leapDayIsFirstOfMarch;
  private final boolean onLeapDay;
  private final @Nullable LocalDate[] reached = new LocalDate[OLDEST + 1];
  private final int fourteen;
  private final int sixteen;
  private final int eighteen;
  private final int twentyOne;
  private final int twentyTwo;
  private final int twentyFive;
  private final Span child;
  private final Span young;
  private final Span late;
  private final Span underTwentyOne;
  private final Map<Integer, LocalDate> milestones;

  Birthdays(LocalDate born, boolean leapDayIsFirstOfMarch) {
    this.born = born;
    this.leapDayIsFirstOfMarch = leapDayIsFirstOfMarch;
    this.onLeapDay = Ages.bornOnLeapDay(born);
    this.fourteen = DayNumber.of(at(14));
    this.sixteen = DayNumber.of(at(16));
    this.eighteen = DayNumber.of(at(18));
    this.twentyOne = DayNumber.of(at(21));
    this.twentyTwo = DayNumber.of(Ages.reached(born, 22, leapDayIsFirstOfMarch));
    this.twentyFive = DayNumber.of(at(25));
    this.child = Span.ofNumbers(sixteen, eighteen);
    this.young = Span.ofNumbers(eighteen, twentyOne);
    this.late = Span.ofNumbers(twentyOne, twentyFive);
    this.underTwentyOne = Span.ofNumbers(sixteen, twentyOne);
    this.milestones = Map.of(14, at(14), 16, at(16), 18, at(18), 21, at(21), 25, at(25));
  }

  /** The date of birth. */
  LocalDate born() {
    return born;
  }

  /** Whether it is 29 February. */
  boolean onLeapDay() {
    return onLeapDay;
  }

  /** The {@link DayNumber} of the day on which an age up to 25 is reached. */
  int number(int age) {
    return switch (age) {
      case 14 -> fourteen;
      case 16 -> sixteen;
      case 18 -> eighteen;
      case 21 -> twentyOne;
      case 22 -> twentyTwo;
      case 25 -> twentyFive;
      default -> DayNumber.of(at(age));
    };
  }

  /** The day on which an age up to 25 is reached. */
  LocalDate at(int age) {
    var day = reached[age];
    if (day == null) {
      day = Ages.reached(born, age, leapDayIsFirstOfMarch);
      reached[age] = day;
    }
    return day;
  }

  /** The days from one age up to, not including, another. */
  Span ages(int from, int to) {
    if (from == 16) {
      return to == 18 ? child : to == 21 ? underTwentyOne : between(from, to);
    }
    if (from == 18 && to == 21) {
      return young;
    }
    return from == 21 && to == 25 ? late : between(from, to);
  }

  private Span between(int from, int to) {
    return new Span(at(from), at(to));
  }

  /** The days on which 14, 16, 18, 21 and 25 are reached. */
  Map<Integer, LocalDate> milestones() {
    return milestones;
  }
}
