package uk.waymark.casesystem.life;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing that truly happened to a young person.
 *
 * @param type the event's short name, such as {@code care-started}
 * @param on the civil date, Europe/London
 * @param data the event's own fields in order, without its date; texts, whole numbers, truth values
 *     and dates
 */
public record Fact(String type, LocalDate on, Map<String, Object> data) {
  /** Keeps its own copy of the fields. */
  public Fact {
    data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
  }

  /**
   * A fact from its fields as name and value in turn.
   *
   * @throws IllegalArgumentException when a name has no value
   */
  public static Fact of(String type, LocalDate on, Object... namesAndValues) {
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException("A field of " + type + " has no value");
    }
    Map<String, Object> data = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      data.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Fact(type, on, data);
  }

  /** The same with one field set. */
  public Fact with(String name, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(data);
    changed.put(name, value);
    return new Fact(type, on, changed);
  }

  /** The same on another day. */
  public Fact movedTo(LocalDate day) {
    return new Fact(type, day, data);
  }

  /** A field as text, or empty text when the fact doesn't carry it. */
  public String text(String name) {
    Object value = data.get(name);
    return value == null ? "" : value.toString();
  }

  /** Whether this is of one of the types given. */
  public boolean isOneOf(String... types) {
    for (String each : types) {
      if (type.equals(each)) {
        return true;
      }
    }
    return false;
  }
}
