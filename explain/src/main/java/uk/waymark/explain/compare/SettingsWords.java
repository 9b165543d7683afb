package uk.waymark.explain.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.waymark.contracts.GivenDay;
import uk.waymark.statute.Provisions;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.duty.DutyRule;
import uk.waymark.statute.duty.DutyRules;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Settings;

/**
 * Reads settings as {@link Settings#words()} writes them, with commas between: {@code
 * READING=OPTION}, {@code PROVISION[@AUTHORITY] from=DATE[ to=DATE]} for law that is not in force
 * by itself, {@code DUTY target=DAYS} for the council's own target; or {@code default}; or
 * {@code @FILE} with one choice a line. A choice of another kind, such as the version of an offer,
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
    for (var choice : choices(words)) {
      if (!choice.equals(DEFAULT)) {
        settings = choose(settings, choice);
      }
    }
    return settings;
  }

  private static List<String> choices(String words) {
    if (!words.startsWith("@")) {
      return List.of(words.split(",", -1));
    }
    try {
      return Files.readAllLines(Path.of(words.substring(1))).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException | InvalidPathException e) {
      throw new IllegalArgumentException(
          "the file of settings " + words.substring(1) + " can't be read", e);
    }
  }

  private static Settings choose(Settings settings, String choice) {
    int space = choice.indexOf(' ');
    if (space > 0) {
      return law(settings, choice.substring(0, space), fields(choice.substring(space + 1)));
    }
    int equals = choice.indexOf('=');
    if (equals < 1) {
      throw new IllegalArgumentException(
          "\""
              + choice
              + "\" is no choice: write READING=OPTION, such as J-6M=when-agreed, or"
              + " PROVISION from=DATE, such as \"ENT-INT from=2027-04-01\"");
    }
    var what = choice.substring(0, equals);
    var reading =
        Reading.of(what)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "there is no reading " + what + ", only " + readings()));
    return settings.with(reading, choice.substring(equals + 1));
  }

  private static Map<String, String> fields(String words) {
    var fields = new LinkedHashMap<String, String>();
    for (var word : words.strip().split(" +", -1)) {
      int equals = word.indexOf('=');
      if (equals < 1 || fields.put(word.substring(0, equals), word.substring(equals + 1)) != null) {
        throw new IllegalArgumentException("\"" + word + "\" can't be read: write NAME=VALUE once");
      }
    }
    return fields;
  }

  private static Settings law(Settings settings, String what, Map<String, String> fields) {
    if (fields.keySet().equals(Set.of("target"))) {
      return settings.withTarget(duty(what), number(said(fields, "target")));
    }
    if (!fields.containsKey("from") || !Set.of("from", "to").containsAll(fields.keySet())) {
      throw new IllegalArgumentException(
          what + " takes from=DATE, perhaps with to=DATE, or target=DAYS; not " + fields.keySet());
    }
    int at = what.indexOf('@');
    var provision = prospective(at < 0 ? what : what.substring(0, at));
    var from = date("from", said(fields, "from"));
    var to = fields.containsKey("to") ? date("to", said(fields, "to")) : LocalDate.MAX;
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException(
          what + ": to must be later than from; it is the first day no longer in force");
    }
    var days = new Span(from, to);
    return at < 0
        ? settings.withCommencement(provision, days)
        : settings.withCommencementAt(authority(what.substring(at + 1)), provision, days);
  }

  private static String prospective(String id) {
    var known = Provisions.all().stream().filter(p -> p.commencement().isPresent()).toList();
    if (known.stream().noneMatch(provision -> provision.id().equals(id))) {
      throw new IllegalArgumentException(
          "there is no provision "
              + id
              + " that is still to be commenced, only "
              + String.join(", ", known.stream().map(Provision::id).toList()));
    }
    return id;
  }

  private static String authority(String code) {
    if (!code.matches("E(06|08|09|10)\\d{6}")) {
      throw new IllegalArgumentException(
          "\"" + code + "\" is no authority: write its GSS code, such as E06000051");
    }
    return code;
  }

  private static String duty(String id) {
    if (DutyRules.ALL.stream().map(DutyRule::provision).noneMatch(p -> p.id().equals(id))) {
      throw new IllegalArgumentException("there is no duty " + id);
    }
    return id;
  }

  private static LocalDate date(String field, String value) {
    return GivenDay.parse(value)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    field + " must be a date that exists, such as 2027-04-01"));
  }

  private static int number(String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("target must be a number of days, such as 28", e);
    }
  }

  private static String said(Map<String, String> fields, String field) {
    return Objects.requireNonNull(fields.get(field));
  }

  /** The readings that have more than one option. */
  private static String readings() {
    return String.join(
        ", ",
        Arrays.stream(Reading.values())
            .filter(reading -> reading.options().size() > 1)
            .map(Reading::id)
            .toList());
  }
}
