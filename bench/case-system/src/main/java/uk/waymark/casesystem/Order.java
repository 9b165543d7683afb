package uk.waymark.casesystem;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the command line asks for.
 *
 * @param events file for the events, one a line
 * @param returns folder for the yearly returns
 * @param years how many return years, the last one that was over before today included
 */
record Order(
    int youngPeople,
    long seed,
    LocalDate today,
    String authority,
    Optional<Path> events,
    Optional<Path> returns,
    int years) {
  static final String USAGE =
      """
      Usage: case-system --people N --seed S --today YYYY-MM-DD [--authority CODE]
                         [--out FILE.jsonl] [--returns FOLDER [--years N]]
      """;

  private static final Set<String> KNOWN =
      Set.of("people", "seed", "today", "out", "returns", "years", "authority");

  Order {
    if (youngPeople < 1 || years < 1) {
      throw new IllegalArgumentException("--people and --years are 1 or more");
    }
    if (events.isEmpty() && returns.isEmpty()) {
      throw new IllegalArgumentException("Say what to write: --out or --returns");
    }
  }

  /**
   * Reads the arguments.
   *
   * @throws IllegalArgumentException with a sentence for the person who typed them
   */
  static Order of(List<String> arguments) {
    Map<String, String> named = named(arguments);
    return new Order(
        Math.toIntExact(number(named, "people")),
        number(named, "seed"),
        day(named),
        named.getOrDefault("authority", CouncilOptions.DEMO_AUTHORITY),
        Optional.ofNullable(named.get("out")).map(Path::of),
        Optional.ofNullable(named.get("returns")).map(Path::of),
        named.containsKey("years") ? Math.toIntExact(number(named, "years")) : 5);
  }

  private static Map<String, String> named(List<String> arguments) {
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < arguments.size(); i += 2) {
      String name = arguments.get(i).startsWith("--") ? arguments.get(i).substring(2) : "";
      if (!KNOWN.contains(name)) {
        throw new IllegalArgumentException("Not an option: " + arguments.get(i));
      }
      if (i + 1 == arguments.size()) {
        throw new IllegalArgumentException("No value for " + arguments.get(i));
      }
      named.put(name, arguments.get(i + 1));
    }
    return named;
  }

  private static long number(Map<String, String> named, String name) {
    String value = required(named, name);
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("--" + name + " is a whole number, not " + value, e);
    }
  }

  private static LocalDate day(Map<String, String> named) {
    String value = required(named, "today");
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("--today is a date like 2026-11-22, not " + value, e);
    }
  }

  private static String required(Map<String, String> named, String name) {
    String value = named.get(name);
    if (value == null) {
      throw new IllegalArgumentException("Missing: --" + name);
    }
    return value;
  }
}
