package uk.waymark.explain.compare;

import java.util.Arrays;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Settings;

/**
 * Reads settings as {@link Settings#words()} writes them: {@code READING=OPTION} with commas
 * between, or {@code default}. A choice of another kind, such as the day on which a text commences,
 * gets its own branch in {@link #choose}.
 */
final class SettingsWords {
  private static final String DEFAULT = "default";

  private SettingsWords() {}

  /**
   * The settings that these words choose.
   *
   * @throws IllegalArgumentException when they can't be read; the message says what can be chosen
   */
  static Settings parse(String words) {
    var settings = Settings.defaults();
    if (words.equals(DEFAULT)) {
      return settings;
    }
    for (var choice : words.split(",", -1)) {
      int equals = choice.indexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException(
            "\"" + choice + "\" is no choice: write READING=OPTION, such as J-6M=when-agreed");
      }
      settings = choose(settings, choice.substring(0, equals), choice.substring(equals + 1));
    }
    return settings;
  }

  private static Settings choose(Settings settings, String what, String option) {
    var reading =
        Reading.of(what)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "there is no reading " + what + ", only " + choosable()));
    return settings.with(reading, option);
  }

  /** The readings that have more than one option. */
  private static String choosable() {
    return String.join(
        ", ",
        Arrays.stream(Reading.values())
            .filter(reading -> reading.options().size() > 1)
            .map(Reading::id)
            .toList());
  }
}
