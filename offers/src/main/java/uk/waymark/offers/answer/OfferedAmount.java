package uk.waymark.offers.answer;

import java.math.BigDecimal;
import java.util.Optional;
import uk.waymark.offers.amount.Amount;

/**
 * How much an offer is for one young person.
 *
 * @param form the amount of the pack, of several the one for them; empty when a fact or a decision
 *     is missing to say which
 * @param pounds the sum each time it comes, when it is money and known
 * @param balance what was had of it
 */
public record OfferedAmount(
    Optional<Amount> form, Optional<BigDecimal> pounds, Optional<Balance> balance) {

  /** The same when nothing of it can be had now, because what can be had was had. */
  OfferedAmount had() {
    return new OfferedAmount(form, pounds, balance.map(Balance::spent));
  }

  /** The same when it is not to be had at all, so that there is nothing that could be left. */
  OfferedAmount notToBeHad() {
    return new OfferedAmount(form, pounds, balance.map(Balance::closed));
  }
}
