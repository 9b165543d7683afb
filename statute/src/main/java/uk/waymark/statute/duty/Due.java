package uk.waymark.statute.duty;

import java.time.LocalDate;
import java.util.Optional;

/** When a duty is due: the last day on which the act is in time, or what stands in its place. */
public sealed interface Due {
  /** The law gives a number: in time until midnight in London on that day. */
  record By(LocalDate day) implements Due {
    @Override
    public Optional<LocalDate> on() {
      return Optional.of(day);
    }

    @Override
    public LocalDate orLast() {
      return day;
    }

    @Override
    public String basis() {
      return "number";
    }
  }

  /** At once, no number in law: due on the day of the trigger. */
  record AtOnce(LocalDate day) implements Due {
    @Override
    public Optional<LocalDate> on() {
      return Optional.of(day);
    }

    @Override
    public LocalDate orLast() {
      return day;
    }

    @Override
    public String basis() {
      return "at-once";
    }
  }

  /**
   * No number in law and not at once: open from the trigger.
   *
   * @param goesOn whether it is something to keep doing for as long as the duty runs, and not one
   *     act that ends it
   */
  record Open(boolean goesOn) implements Due {
    private static final Open ONE_ACT = new Open(false);
    private static final Open GOES_ON = new Open(true);

    @Override
    public Optional<LocalDate> on() {
      return Optional.empty();
    }

    @Override
    public LocalDate orLast() {
      return LocalDate.MAX;
    }

    @Override
    public String basis() {
      return "none";
    }
  }

  /** One act, without a number in law. */
  static Due open() {
    return Open.ONE_ACT;
  }

  /** Something to keep doing for as long as the duty runs. */
  static Due goesOn() {
    return Open.GOES_ON;
  }

  /** The day, if there is one. */
  Optional<LocalDate> on();

  /** The day, or the last day there is if there is none: for sorting. */
  LocalDate orLast();

  /** The contract's word: number, at-once or none. */
  String basis();
}
