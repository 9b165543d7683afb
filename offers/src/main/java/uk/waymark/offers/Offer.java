package uk.waymark.offers;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One promise of a council or a partner.
 *
 * @param id never changes once published, whatever happens to the title
 * @param kind council or partner; what the law gives comes from the law alone
 * @param title what it is, in a few words
 * @param words what a young person is told, in plain words
 * @param source where it is published
 * @param checkedOn the day on which somebody last saw that the source still says so
 * @param reviewBy the last day on which it may be shown without another look
 * @param validFrom first day of the offer
 * @param validTo first day on which it is no longer offered; empty while no end is known
 */
public record Offer(
    String id,
    OfferKind kind,
    String title,
    String words,
    OfferSource source,
    LocalDate checkedOn,
    LocalDate reviewBy,
    LocalDate validFrom,
    Optional<LocalDate> validTo) {

  /**
   * Checks what every offer must have.
   *
   * @throws IllegalArgumentException if the kind is law, a text is blank or the dates contradict
   *     each other
   */
  public Offer {
    if (kind == OfferKind.LAW) {
      throw new IllegalArgumentException(
          "Offer "
              + id
              + " says it is law: what the law gives comes from the law, not from a pack");
    }
    if (id.isBlank() || title.isBlank() || words.isBlank()) {
      throw new IllegalArgumentException("An offer needs an id, a title and plain words");
    }
    if (reviewBy.isBefore(checkedOn)) {
      throw new IllegalArgumentException(
          "Offer " + id + " is to be reviewed before it was checked");
    }
    if (validTo.isPresent() && !validFrom.isBefore(validTo.get())) {
      throw new IllegalArgumentException("Offer " + id + " ends on or before the day it begins");
    }
  }

  /**
   * Whether it may be shown as something a young person can get on that day: valid, and not past
   * its review date.
   */
  public boolean isCurrentOn(LocalDate day) {
    return !day.isBefore(validFrom)
        && validTo.map(day::isBefore).orElse(true)
        && !day.isAfter(reviewBy);
  }
}
