package uk.waymark.offers.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How much of an offer was claimed and paid, and what is left. Exact pounds. What was paid under
 * earlier versions counts.
 *
 * @param claimed the sum of the claims that say one
 * @param paid the sum of the payments that say one
 * @param left what can still be had now; empty when the offer keeps no balance or a payment does
 *     not say how much
 * @param nextInstalment the sum that comes next, when it is paid in parts
 * @param parts what is left of each sub-cap
 */
public record Balance(
    BigDecimal claimed,
    BigDecimal paid,
    Optional<BigDecimal> left,
    Optional<BigDecimal> nextInstalment,
    List<PartLeft> parts) {
  public Balance {
    parts = List.copyOf(parts);
  }

  /**
   * What is left of a sub-cap.
   *
   * @param part its id
   * @param paid what was paid for it
   * @param left never more than what is left of the whole
   */
  public record PartLeft(String part, BigDecimal paid, BigDecimal left) {}
}
