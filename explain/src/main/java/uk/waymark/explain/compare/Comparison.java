package uk.waymark.explain.compare;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.contracts.KnownAt;
import uk.waymark.explain.offers.NamedPacks;
import uk.waymark.statute.law.Settings;

/**
 * What is compared.
 *
 * @param file the file of events
 * @param fromInclusive the first day looked at
 * @param toExclusive the first day no longer looked at
 * @param knownAt up to when something must have been recorded to count; empty for everything
 * @param left one choice of readings
 * @param right the other
 * @param leftOffers the packs that count on the left; empty when offers are not compared
 * @param rightOffers the packs that count on the right
 * @param summary whether only the table in plain words is wanted
 */
record Comparison(
    String file,
    LocalDate fromInclusive,
    LocalDate toExclusive,
    Optional<KnownAt> knownAt,
    Settings left,
    Settings right,
    Optional<NamedPacks> leftOffers,
    Optional<NamedPacks> rightOffers,
    boolean summary) {
  /** The left side in words. */
  String leftWords() {
    return words(left, leftOffers);
  }

  /** The right side in words. */
  String rightWords() {
    return words(right, rightOffers);
  }

  private static String words(Settings settings, Optional<NamedPacks> offers) {
    return settings.words() + offers.map(packs -> " with offers " + packs.names()).orElse("");
  }
}
