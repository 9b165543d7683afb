package uk.waymark.offers.amount;

import java.util.Optional;
import uk.waymark.offers.who.Condition;

/**
 * An amount for some of those who get the offer.
 *
 * @param when for whom; empty for all others
 * @param amount how much
 */
public record Case(Optional<Condition> when, Amount amount) {}
