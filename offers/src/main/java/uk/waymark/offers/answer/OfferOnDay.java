package uk.waymark.offers.answer;

import java.util.Comparator;
import uk.waymark.offers.pack.Entry;
import uk.waymark.offers.pack.Pack;

/**
 * One offer on one day.
 *
 * @param pack the pack it is from, with publisher and standing
 * @param entry the entry, with id, kind and headings
 * @param answer the answer on that day; where it was worked out for the day alone, its days may be
 *     fewer than those of the same answer in an {@link OfferCourse}
 */
public record OfferOnDay(Pack pack, Entry.Offer entry, OfferAnswer answer) {
  /** By pack, then id. */
  public static final Comparator<OfferOnDay> IN_ORDER =
      Comparator.<OfferOnDay, String>comparing(offer -> offer.pack().id())
          .thenComparing(OfferOnDay::id);

  /** The id of the entry. */
  public String id() {
    return entry.id();
  }

  /** Whose offer it is, as people know it: of a partner's, the signatory. */
  public String publisher() {
    return OfferCourse.publisher(pack, entry);
  }
}
