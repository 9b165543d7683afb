package uk.waymark.offers.answer;

import java.time.LocalDate;
import java.util.List;
import uk.waymark.offers.pack.Entry;
import uk.waymark.offers.pack.Pack;

/**
 * One offer over a whole life.
 *
 * @param pack the pack it is from, with publisher and standing
 * @param entry the entry, with id, kind and headings
 * @param answers the answers in order of days; together they cover every day once
 */
public record OfferCourse(Pack pack, Entry.Offer entry, List<OfferAnswer> answers) {
  public OfferCourse {
    answers = List.copyOf(answers);
  }

  /** The id of the entry. */
  public String id() {
    return entry.id();
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
