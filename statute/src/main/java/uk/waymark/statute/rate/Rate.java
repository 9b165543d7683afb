package uk.waymark.statute.rate;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import uk.waymark.statute.data.DataFile;
import uk.waymark.statute.deadline.Span;

/**
 * A number that ministers or a scheme set, with the day from which each value holds.
 *
 * <p>One file each under {@code rates/NAME.properties}: {@code what}, {@code unit}, {@code
 * checked.on}, {@code checked.by}, and for each value {@code DAY.value}, {@code DAY.under} (where
 * it comes from), {@code DAY.text} (its address); {@code DAY.note} if need be; {@code known.until}
 * when the last value is not known to hold for ever. A day before the first value, or from {@code
 * known.until} on, is refused, never filled from the nearest.
 *
 * @param name the name of the file
 * @param what what the number is, in one sentence
 * @param unit such as GBP, once
 * @param values the values by first day
 * @param knownUntil the first day for which the last value is no longer known to hold
 * @param checkedOn the day on which someone last looked whether it still stands
 */
public record Rate(
    String name,
    String what,
    String unit,
    NavigableMap<LocalDate, Value> values,
    LocalDate knownUntil,
    LocalDate checkedOn) {

  /**
   * One value.
   *
   * @param value the number
   * @param under the instrument or document it comes from
   * @param text its address
   */
  public record Value(BigDecimal value, String under, URI text) {}

  /** A value, and the days on which it holds. */
  public record Days(Span span, Value value) {}

  /** What a rate says for a day. */
  public sealed interface OnDay {
    /** A known value. */
    record Known(LocalDate from, Value value) implements OnDay {}

    /** The day lies before the first known value, or after the last day known. */
    record OutsideKnownDates(String rate, LocalDate day, LocalDate firstKnown, LocalDate knownUntil)
        implements OnDay {
      /** The missing fact, by name. */
      public String missing() {
        return day.isBefore(firstKnown)
            ? "rate " + rate + " before " + firstKnown
            : "rate " + rate + " from " + knownUntil;
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
    var file = DataFile.of("rates", name);
    var values = new TreeMap<LocalDate, Value>();
    for (var key : file.keys()) {
      if (key.endsWith(".value")) {
        var day = key.substring(0, key.length() - ".value".length());
        values.put(
            LocalDate.parse(day),
            new Value(
                new BigDecimal(file.said(key)),
                file.said(day + ".under"),
                URI.create(file.said(day + ".text"))));
      }
    }
    if (values.isEmpty()) {
      throw new IllegalStateException("rate " + name + " has no value");
    }
    return new Rate(
        name,
        file.said("what"),
        file.said("unit"),
        values,
        file.ifSaid("known.until").map(LocalDate::parse).orElse(LocalDate.MAX),
        LocalDate.parse(file.said("checked.on")));
  }

  /** The days on which each value holds, in order; the last one without an end. */
  public List<Days> days() {
    var days = new ArrayList<Days>(values.size());
    for (var entry : values.entrySet()) {
      var next = values.higherKey(entry.getKey());
      var span = new Span(entry.getKey(), next == null ? LocalDate.MAX : next);
      days.add(new Days(span, entry.getValue()));
    }
    return List.copyOf(days);
  }

  /** The value on a day, or the refusal of a day outside those known. */
  public OnDay on(LocalDate day) {
    var entry = values.floorEntry(day);
    return entry == null || !day.isBefore(knownUntil)
        ? new OnDay.OutsideKnownDates(name, day, values.firstKey(), knownUntil)
        : new OnDay.Known(entry.getKey(), entry.getValue());
  }
}
