package uk.waymark.statute.entitlement;

import java.time.LocalDate;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.Words;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.life.Life;

/** The answer where the law gives a power and the council's own offer decides. */
final class LocalOfferPointer {
  private LocalOfferPointer() {}

  /**
   * The answer on a day.
   *
   * @param whom whom councils give it to, in a sentence
   * @param words what a council may give while it is open
   */
  static Answer on(
      Provision provision, LocalDate day, Life life, Spans able, String whom, String words) {
    var from = able.onOrAfter(day);
    if (from.isEmpty()) {
      return Replies.closed(
          provision,
          day,
          able,
          whom + " A council may offer more.",
          able.isEmpty() // perhaps before this law
              ? new FactRead[] {life.dateOfBirth()}
              : new FactRead[] {life.dateOfBirth(), Lacking.open(able, day, "such a status")});
    }
    var open = Replies.open(able, from.get());
    return from.get().isAfter(day)
        ? Replies.waiting(
            provision,
            day,
            "date",
            open,
            "From " + Words.day(from.get()) + ", not before.",
            FactRead.computed("open from", from.get()))
        : Replies.decides(
            provision,
            day,
            "council",
            open,
            words,
            FactRead.missing("what the council's Local Offer says"));
  }
}
