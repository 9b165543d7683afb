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
 * @param left what can still be had now: nothing once it was had; empty when the offer keeps no
 *     balance, is not for them, or a payment does not say how much
 * @param nextInstalment the sum that comes next, when it is paid in parts; empty too when a payment
 *     does not say how much
 * @param parts what is left of each sub-cap
 * @param cash the most of it that may be in cash, of the whole and never more than what is left; no
 *     event tells what of the payments was in cash. Empty when the pack does not say, or when of
 *     one sum it is not known what is left
 */
public record Balance(
    BigDecimal claimed,
    BigDecimal paid,
    Optional<BigDecimal> left,
    Optional<BigDecimal> nextInstalment,
    List<PartLeft> parts,
    Optional<BigDecimal> cash) {
  public Balance {
    parts = List.copyOf(parts);
  }

  /** The same with nothing left of the whole and of each part. */
  Balance spent() {
    return new Balance(
        claimed,
        paid,
        left.map(_ -> BigDecimal.ZERO),
        Optional.empty(),
        parts.stream()
            .map(part -> new PartLeft(part.part(), part.paid(), BigDecimal.ZERO))
            .toList(),
        Optional.empty());
  }

  /** The same without a word of what is left. */
  Balance closed() {
    return new Balance(
        claimed, paid, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
  }

  /**
   * What is left of a sub-cap.
   *
   * @param part its id
   * @param paid what was paid for it, of a sum for 12 months in these
   * @param left never more than what is left of the whole
   */
  public record PartLeft(String part, BigDecimal paid, BigDecimal left) {}
}
