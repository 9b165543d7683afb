package uk.waymark.entitlements.offer;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.offers.amount.Amount;
import uk.waymark.offers.amount.AmountWords;

/** How much an offer is, in plain words, whoever it is for. */
final class AnyAmount {
  private AnyAmount() {}

  /** The words; of several amounts all of them. Null where there are none. */
  static @Nullable String inWords(Amount amount) {
    var words =
        amount instanceof Amount.ByCase(var cases)
            ? cases.stream()
                .map(each -> AmountWords.of(each.amount()))
                .distinct()
                .collect(Collectors.joining("; or "))
            : AmountWords.of(amount);
    return words.isEmpty() ? null : words;
  }
}
