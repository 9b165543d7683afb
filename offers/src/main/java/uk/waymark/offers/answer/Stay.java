package uk.waymark.offers.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.Recorded;

/**
 * Days on which something holds of a life, and the event that says so.
 *
 * @param what what holds
 */
record Stay<T>(T what, Span days, Recorded by) {
  /** The first of some that holds a day, of those that say this. */
  static <T> Optional<Stay<T>> on(List<Stay<T>> stays, T what, LocalDate day) {
    for (var stay : stays) {
      if (stay.what().equals(what) && stay.days().contains(day)) {
        return Optional.of(stay);
      }
    }
    return Optional.empty();
  }

  /** The last of some that holds a day, whatever it says. */
  static <T> Optional<Stay<T>> on(List<Stay<T>> stays, LocalDate day) {
    for (int i = stays.size() - 1; i >= 0; i--) {
      if (stays.get(i).days().contains(day)) {
        return Optional.of(stays.get(i));
      }
    }
    return Optional.empty();
  }
}
