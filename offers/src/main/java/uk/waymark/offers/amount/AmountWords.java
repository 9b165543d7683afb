package uk.waymark.offers.amount;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An amount in a few plain words, such as "up to £100 for each interview, once in 12 months". */
public final class AmountWords {
  private AmountWords() {}

  /** The words for an amount that is one for this young person; a choice of several has none. */
  public static String of(Amount amount) {
    return switch (amount) {
      case Amount.Money money ->
          (money.upTo() ? "up to " : "")
              + Pounds.words(money.pounds())
              + every(money.every())
              + lasting(money.lasting().orElse(null))
              + (money.upTo() && money.use() == Use.PER_12_MONTHS
                  ? " in any 12 months"
                  : use(money.use()));
      case Amount.Percentage percentage ->
          plain(percentage.percent())
              + " percent of "
              + percentage.of()
              + percentage.upTo().map(most -> ", up to " + Pounds.words(most)).orElse("")
              + (percentage.jointLiabilityProRata() ? ", your own share if others pay too" : "")
              + use(percentage.use());
      case Amount.Matched matched ->
          "as much again as "
              + matched.of()
              + ", up to "
              + (matched.unit() == Unit.GBP
                  ? Pounds.words(matched.upTo())
                  : count(matched.upTo(), matched.unit()))
              + use(matched.use());
      case Amount.InKind inKind ->
          inKind.what()
              + inKind
                  .count()
                  .filter(_ -> !single(inKind))
                  .map(count -> ": " + count(count, inKind.unit().orElseThrow()))
                  .orElse("")
              + lasting(inKind.lasting().orElse(null))
              + (several(inKind) ? " in 12 months" : use(inKind.use()));
      case Amount.RateOf rate ->
          (rate.upTo() ? "up to the " : "the ")
              + rate.rate()
              + every(rate.every())
              + lasting(rate.lasting().orElse(null))
              + use(rate.use());
      case Amount.ByCase _ -> "";
    };
  }

  private static boolean single(Amount.InKind inKind) {
    return inKind.count().orElseThrow().compareTo(BigDecimal.ONE) == 0
        && inKind.unit().orElseThrow() == Unit.ITEMS;
  }

  /** Whether there are several of it in 12 months. */
  private static boolean several(Amount.InKind inKind) {
    return inKind.use() == Use.PER_12_MONTHS
        && inKind.unit().filter(Unit.ITEMS::equals).isPresent()
        && !single(inKind);
  }

  private static String every(Every every) {
    return switch (every) {
      case Every.Single _ -> "";
      case Every.Each(var period) -> " a " + period.word();
      case Every.EachTime(var event) -> " for each " + event;
      case Every.Birthdays(var ages) ->
          " on your birthday at "
              + String.join(", ", ages.stream().map(age -> age.toString()).toList());
    };
  }

  private static String lasting(@Nullable Lasting lasting) {
    return lasting == null
        ? ""
        : " for " + count(BigDecimal.valueOf(lasting.count()), lasting.unit());
  }

  private static String use(Use use) {
    return switch (use) {
      case ONCE -> ", once";
      case PER_12_MONTHS -> ", once in 12 months";
      case UNTIL_SPENT -> ", in parts until it is spent";
      case AS_NEEDED -> "";
    };
  }

  private static String count(BigDecimal count, Unit unit) {
    var word = unit == Unit.ITEMS ? "" : " " + unit.word().toLowerCase(Locale.ROOT);
    return plain(count)
        + (count.compareTo(BigDecimal.ONE) == 0 && word.endsWith("s")
            ? word.substring(0, word.length() - 1)
            : word);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
