package uk.waymark.statute.law;

import java.util.EnumMap;
import java.util.Map;

/** What an authority's solicitor chose for each reading; the default where nothing was chosen. */
public final class Settings {
  private static final Settings DEFAULTS = new Settings(new EnumMap<>(Reading.class));

  private final Map<Reading, String> chosen;

  private Settings(Map<Reading, String> chosen) {
    this.chosen = chosen;
  }

  /** Every reading at its default. */
  public static Settings defaults() {
    return DEFAULTS;
  }

  /**
   * These settings with one reading chosen.
   *
   * @throws IllegalArgumentException when the reading has no such option; the message lists them
   */
  public Settings with(Reading reading, String option) {
    if (!reading.options().contains(option)) {
      throw new IllegalArgumentException(
          reading.id() + " has no option " + option + ", only " + reading.options());
    }
    var copy = new EnumMap<Reading, String>(Reading.class);
    copy.putAll(chosen);
    copy.put(reading, option);
    return new Settings(copy);
  }

  /** The option in use for a reading. */
  public String option(Reading reading) {
    return chosen.getOrDefault(reading, reading.byDefault());
  }

  /** Whether a reading is set to this option. */
  public boolean is(Reading reading, String option) {
    return option(reading).equals(option);
  }

  /** The choices that differ from the default, in the order of the readings; "default" if none. */
  public String words() {
    var words = new StringBuilder();
    for (var reading : Reading.values()) {
      if (!option(reading).equals(reading.byDefault())) {
        words.append(words.isEmpty() ? "" : ",");
        words.append(reading.id()).append('=').append(option(reading));
      }
    }
    return words.isEmpty() ? "default" : words.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Settings that && words().equals(that.words());
  }

  @Override
  public int hashCode() {
    return words().hashCode();
  }

  @Override
  public String toString() {
    return "Settings[" + words() + "]";
  }
}
