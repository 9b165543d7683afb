package uk.waymark.offers.amount;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A part of a cap with a cap of its own.
 *
 * @param name what it is for
 * @param pounds at most this much of the whole
 */
public record Part(String name, BigDecimal pounds) {
  private static final Pattern OTHER_SIGNS = Pattern.compile("[^a-z0-9]+");

  /** How an event names it after the id of the entry and a slash, such as {@code white-goods}. */
  public String id() {
    return OTHER_SIGNS.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
  }
}
