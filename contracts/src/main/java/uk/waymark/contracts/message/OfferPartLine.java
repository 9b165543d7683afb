package uk.waymark.contracts.message;

import java.math.BigDecimal;

/**
 * A sub-cap of the sum of an offer.
 *
 * @param part as events name it after a slash, such as white-goods
 * @param paid pounds paid for it so far; of a sum for 12 months, in these
 * @param left pounds that can still be had for it, never more than what is left of the whole
 */
public record OfferPartLine(String part, BigDecimal paid, BigDecimal left) {}
