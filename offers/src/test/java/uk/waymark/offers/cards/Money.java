package uk.waymark.offers.cards;

import java.util.ArrayList;
import java.util.List;
import uk.waymark.offers.amount.Amount;
import uk.waymark.offers.amount.AmountWords;
import uk.waymark.offers.amount.Pounds;
import uk.waymark.offers.answer.Balance;
import uk.waymark.offers.answer.OfferedAmount;

/** The money of an answer, as a card says it. */
final class Money {
  private Money() {}

  static String words(OfferedAmount amount) {
    var parts = new ArrayList<String>();
    amount.form().map(AmountWords::of).ifPresent(parts::add);
    if (amount.pounds().isEmpty() && amount.form().orElse(null) instanceof Amount.Money) {
      parts.add("the sum is not known now");
    }
    amount.balance().ifPresent(balance -> balance(balance, parts));
    return String.join(", ", parts);
  }

  private static void balance(Balance balance, List<String> parts) {
    if (balance.claimed().signum() > 0) {
      parts.add("claimed " + Pounds.words(balance.claimed()));
    }
    if (balance.paid().signum() > 0) {
      parts.add("paid " + Pounds.words(balance.paid()));
    }
    balance.left().ifPresent(left -> parts.add("left " + Pounds.words(left)));
    balance.nextInstalment().ifPresent(next -> parts.add("next part " + Pounds.words(next)));
    for (var part : balance.parts()) {
      parts.add("of it " + part.part() + " " + Pounds.words(part.left()));
    }
    balance.cash().ifPresent(cash -> parts.add("at most " + Pounds.words(cash) + " in cash"));
  }
}
