package uk.waymark.portal.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** How amounts are written: pounds, with pence only when there are any. */
public final class Money {
  private Money() {}

  /**
   * For example {@code £3,000} or {@code £28.50}.
   *
   * @param pounds the amount in pounds, with at most two decimals
   * @throws ArithmeticException when the amount has a part of a penny
   */
  public static String inPounds(BigDecimal pounds) {
    var inPence = pounds.setScale(2, RoundingMode.UNNECESSARY);
    var whole = inPence.stripTrailingZeros().scale() <= 0;
    var form = NumberFormat.getNumberInstance(Locale.UK);
    form.setMinimumFractionDigits(whole ? 0 : 2);
    form.setMaximumFractionDigits(whole ? 0 : 2);
    return "£" + form.format(inPence);
  }
}
