package uk.waymark.offers.amount;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Exact sums of money in pounds. */
public final class Pounds {
  private Pounds() {}

  /** Whether it is a sum above nothing with at most two decimals. */
  public static boolean valid(BigDecimal pounds) {
    return pounds.signum() > 0 && pounds.stripTrailingZeros().scale() <= 2;
  }

  /**
   * Checks a sum of a pack.
   *
   * @throws IllegalArgumentException if it is nothing or less, or has a part of a penny
   */
  static void check(BigDecimal pounds) {
    if (!valid(pounds)) {
      throw new IllegalArgumentException(
          pounds.toPlainString() + " is not a sum of pounds and pence");
    }
  }

  /** As people write it, such as £3,000 or £57.90. */
  public static String words(BigDecimal pounds) {
    var pence = pounds.stripTrailingZeros().scale() > 0;
    var plain = pounds.setScale(pence ? 2 : 0, RoundingMode.UNNECESSARY).toPlainString();
    var point = plain.indexOf('.');
    var whole = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
    for (int at = whole.length() - 3; at > (pounds.signum() < 0 ? 1 : 0); at -= 3) {
      whole.insert(at, ',');
    }
    return "£" + whole + (point < 0 ? "" : plain.substring(point));
  }
}
