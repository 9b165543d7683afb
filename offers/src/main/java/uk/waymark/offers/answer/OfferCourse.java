package uk.waymark.offers.answer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import uk.waymark.offers.pack.Entry;
import uk.waymark.offers.pack.Pack;
import uk.waymark.offers.pack.PartnerTerms;
import uk.waymark.statute.entitlement.Entitled;

/**
 * One offer over a whole life.
 *
 * @param pack the pack it is from, with publisher and standing
 * @param entry the entry, with id, kind and headings
 * @param answers the answers in order of days; together they cover every day once
 */
public record OfferCourse(Pack pack, Entry.Offer entry, List<OfferAnswer> answers) {
  /** By pack, then id. */
  public static final Comparator<OfferCourse> IN_ORDER =
      Comparator.<OfferCourse, String>comparing(course -> course.pack().id())
          .thenComparing(OfferCourse::id);

  public OfferCourse {
    answers = List.copyOf(answers);
  }

  /** The id of the entry. */
  public String id() {
    return entry.id();
  }

  /** Whose offer it is, as people know it: of a partner's, the signatory. */
  public String publisher() {
    return publisher(pack, entry);
  }

  static String publisher(Pack pack, Entry.Offer entry) {
    return entry
        .versions()
        .getLast()
        .partner()
        .map(PartnerTerms::signatory)
        .orElseGet(() -> pack.publisher().name());
  }

  /** Whether any answer is other than no. */
  public boolean isEverOpen() {
    for (var answer : answers) {
      if (answer.entitled() != Entitled.NO) {
        return true;
      }
    }
    return false;
  }

  /** The offer on a day. */
  public OfferOnDay day(LocalDate day) {
    return new OfferOnDay(pack, entry, on(day));
  }

  /** The answer on a day. */
  public OfferAnswer on(LocalDate day) {
    for (var answer : answers) {
      if (answer.days().contains(day)) {
        return answer;
      }
    }
    throw new IllegalStateException(entry.id() + " has no answer for " + day);
  }
}
