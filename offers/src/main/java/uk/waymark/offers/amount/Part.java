package uk.waymark.offers.amount;

import java.math.BigDecimal;

/**
 * A part of a cap with a cap of its own.
 *
 * @param name what it is for
 * @param pounds at most this much of the whole
 */
public record Part(String name, BigDecimal pounds) {}
