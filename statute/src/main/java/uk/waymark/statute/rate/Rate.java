package uk.waymark.statute.rate;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Properties;
import java.util.TreeMap;

/**
 * A number that ministers or a scheme set, with the day from which each value holds.
 *
 * <p>One file each under {@code rates/NAME.properties}: {@code what}, {@code unit}, {@code
 * checked.on}, {@code checked.by}, and for each value {@code DAY.value}, {@code DAY.under} (where
 * it comes from), {@code DAY.text} (its address); {@code DAY.note} if need be. A day before the
 * first value is refused, never filled from the nearest.
 *
 * @param name the name of the file
 * @param what what the number is, in one sentence
 * @param unit such as GBP, once
 * @param values the values by first day
 * @param checkedOn the day on which someone last looked whether it still stands
 */
public record Rate(
    String name,
    String what,
    String unit,
    NavigableMap<LocalDate, Value> values,
    LocalDate checkedOn) {

  /**
   * One value.
   *
   * @param value the number
   * @param under the instrument or document it comes from
   * @param text its address
   */
  public record Value(BigDecimal value, String under, URI text) {}

  /** What a rate says for a day. */
  public sealed interface OnDay {
    /** A known value. */
    record Known(LocalDate from, Value value) implements OnDay {}

    /** The day lies before the first known value. */
    record OutsideKnownDates(String rate, LocalDate day, LocalDate firstKnown) implements OnDay {
      /** The missing fact, by name. */
      public String missing() {
        return "rate " + rate + " before " + firstKnown;
      }
    }
  }

  /**
   * Reads a rate of this module.
   *
   * @throws IllegalStateException when the file is missing or says something unreadable: a fault of
   *     the build, not of a history
   */
  public static Rate named(String name) {
    var lines = new Properties();
    try (var file = Rate.class.getResourceAsStream("/rates/" + name + ".properties")) {
      if (file == null) {
        throw new IllegalStateException("no rate file " + name);
      }
      lines.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var values = new TreeMap<LocalDate, Value>();
    for (var key : lines.stringPropertyNames()) {
      if (key.endsWith(".value")) {
        var day = key.substring(0, key.length() - ".value".length());
        values.put(
            LocalDate.parse(day),
            new Value(
                new BigDecimal(said(lines, name, key)),
                said(lines, name, day + ".under"),
                URI.create(said(lines, name, day + ".text"))));
      }
    }
    if (values.isEmpty()) {
      throw new IllegalStateException("rate " + name + " has no value");
    }
    return new Rate(
        name,
        said(lines, name, "what"),
        said(lines, name, "unit"),
        values,
        LocalDate.parse(said(lines, name, "checked.on")));
  }

  private static String said(Properties lines, String name, String key) {
    var value = lines.getProperty(key);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException("rate " + name + " does not say " + key);
    }
    return value.strip();
  }

  /** The value on a day, or the refusal of a day before the first known one. */
  public OnDay on(LocalDate day) {
    var entry = values.floorEntry(day);
    return entry == null
        ? new OnDay.OutsideKnownDates(name, day, values.firstKey())
        : new OnDay.Known(entry.getKey(), entry.getValue());
  }
}
