package uk.waymark.statute.duty;

import java.time.LocalDate;
import java.util.Optional;

/** When a duty is due: the last day on which the act is in time, or what stands in its place. */
public sealed interface Due {
  /** The law gives a number: in time until midnight in London on that day. */
  record By(LocalDate day) implements Due {}

  /** At once, no number in law: due on the day of the trigger. */
  record AtOnce(LocalDate day) implements Due {}

  /**
   * No number in law and not at once: open from the trigger.
   *
   * @param goesOn whether it is something to keep doing for as long as the duty runs, and not one
   *     act that ends it
   */
  record Open(boolean goesOn) implements Due {}

  /** One act, without a number in law. */
  static Due open() {
    return new Open(false);
  }

  /** Something to keep doing for as long as the duty runs. */
  static Due goesOn() {
    return new Open(true);
  }

  /** The day, if there is one. */
  default Optional<LocalDate> on() {
    return switch (this) {
      case By(var day) -> Optional.of(day);
      case AtOnce(var day) -> Optional.of(day);
      case Open _ -> Optional.empty();
    };
  }

  /** The day, or the last day there is if there is none: for sorting. */
  default LocalDate orLast() {
    return switch (this) {
      case By(var day) -> day;
      case AtOnce(var day) -> day;
      case Open _ -> LocalDate.MAX;
    };
  }

  /** The contract's word: number, at-once or none. */
  default String basis() {
    return switch (this) {
      case By _ -> "number";
      case AtOnce _ -> "at-once";
      case Open _ -> "none";
    };
  }
}
