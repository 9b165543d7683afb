package uk.waymark.offers;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The offers of one authority, or of one partner body, in all their versions.
 *
 * @param publisher GSS code of the authority, or {@code covenant}
 * @param offers every version; versions of one offer share its id and never overlap
 */
public record OfferPack(String publisher, List<Offer> offers) {
  /**
   * Copies the list and checks it.
   *
   * @throws IllegalArgumentException if two versions of one offer are valid on the same day
   */
  public OfferPack {
    offers = List.copyOf(offers);
    Set<String> clashing = new HashSet<>();
    for (int one = 0; one < offers.size(); one++) {
      for (int other = one + 1; other < offers.size(); other++) {
        if (overlap(offers.get(one), offers.get(other))) {
          clashing.add(offers.get(one).id());
        }
      }
    }
    if (!clashing.isEmpty()) {
      throw new IllegalArgumentException("Two versions are valid on one day: " + clashing);
    }
  }

  /** What may be shown as current on that day, in the pack's order. */
  public List<Offer> currentOn(LocalDate day) {
    return offers.stream().filter(offer -> offer.isCurrentOn(day)).toList();
  }

  private static boolean overlap(Offer one, Offer other) {
    return one.id().equals(other.id())
        && other.validTo().map(one.validFrom()::isBefore).orElse(true)
        && one.validTo().map(other.validFrom()::isBefore).orElse(true);
  }
}
