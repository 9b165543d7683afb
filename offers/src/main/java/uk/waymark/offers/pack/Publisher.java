package uk.waymark.offers.pack;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whose pack it is.
 *
 * @param name as people know it
 * @param authority the GSS code of the authority; empty for national and partner packs, which hold
 *     everywhere
 */
public record Publisher(String name, Optional<String> authority) {
  /** A GSS code of an English upper-tier authority. */
  public static final Pattern CODE = Pattern.compile("E(06|08|09|10)\\d{6}");
}
