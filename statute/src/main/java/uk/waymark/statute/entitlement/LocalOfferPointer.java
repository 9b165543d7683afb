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

  static Answer on(Provision provision, LocalDate day, Life life, Spans able, String words) {
    var from = able.onOrAfter(day);
    if (from.isEmpty()) {
      return Replies.closed(
          provision,
          day,
          able,
          "Help of this kind is for care leavers under 25. A council may offer more.",
          life.dateOfBirth());
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
