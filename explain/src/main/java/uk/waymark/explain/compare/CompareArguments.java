package uk.waymark.explain.compare;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.waymark.contracts.GivenDay;
import uk.waymark.contracts.KnownAt;
import uk.waymark.explain.offers.NamedPacks;

/** What the command line asks to compare. */
sealed interface CompareArguments {
  String USAGE =
      "Usage: ./waymark compare --events FILE.jsonl [--as-at DATE | --from DATE --to DATE]"
          + " [--known-at DATE|INSTANT] --left CHOICE[,...]|@FILE|default --right"
          + " CHOICE[,...]|@FILE|default [--left-offers PACK[,...]|none --right-offers"
          + " PACK[,...]|none] [--summary]\n"
          + "A choice is READING=OPTION, \"PROVISION[@AUTHORITY] from=DATE[ to=DATE]\" or \"DUTY"
          + " target=DAYS\"; a file has one a line. With offers a side without a choice is"
          + " default.\n"
          + "A pack is its folder, its .yaml file, or the id of one that comes with Waymark.";

  /** Two choices to compare. */
  record Asked(Comparison comparison) implements CompareArguments {}

  /** Only how to use it. */
  record Help() implements CompareArguments {}

  /** A command line that can't be understood, and why. */
  record Misused(String reason) implements CompareArguments {}

  /** Reads the command line; without a day it is today. */
  static CompareArguments parse(List<String> args, LocalDate today) {
    if (args.contains("--help") || args.contains("-h")) {
      return new Help();
    }
    try {
      return new Asked(new Parser(args).comparison(today));
    } catch (IllegalArgumentException e) {
      return new Misused(e.getMessage() + ".");
    }
  }

  /** Goes through the arguments once; what is wrong is thrown as a sentence without its stop. */
  final class Parser {
    private static final Set<String> WITH_VALUE =
        Set.of(
            "--events",
            "--as-at",
            "--from",
            "--to",
            "--known-at",
            "--left",
            "--right",
            "--left-offers",
            "--right-offers");

    private final Map<String, String> values = new HashMap<>();
    private boolean summary;

    private Parser(List<String> args) {
      var rest = args.iterator();
      while (rest.hasNext()) {
        var option = rest.next();
        if (option.equals("--summary")) {
          summary = true;
        } else if (!WITH_VALUE.contains(option)) {
          throw new IllegalArgumentException("there is no option " + option);
        } else if (!rest.hasNext()) {
          throw new IllegalArgumentException(option + " needs a value after it");
        } else {
          values.put(option, rest.next());
        }
      }
    }

    private Comparison comparison(LocalDate today) {
      var file = needed("--events", "say which file of events to read, with --events");
      var leftOffers = offers("--left-offers");
      var rightOffers = offers("--right-offers");
      if (leftOffers.isPresent() != rightOffers.isPresent()) {
        throw new IllegalArgumentException(
            "--left-offers and --right-offers go together; a side without any has none");
      }
      var left = side("--left", leftOffers);
      var right = side("--right", rightOffers);
      if (values.containsKey("--from") != values.containsKey("--to")) {
        throw new IllegalArgumentException("--from and --to go together");
      }
      if (values.containsKey("--from") && values.containsKey("--as-at")) {
        throw new IllegalArgumentException("give either --as-at, or --from and --to");
      }
      var from = date("--from").or(() -> date("--as-at")).orElse(today);
      var to = date("--to").orElse(from.plusDays(1));
      if (!from.isBefore(to)) {
        throw new IllegalArgumentException(
            "--to must be later than --from: it is the first day no longer looked at");
      }
      return new Comparison(
          file,
          from,
          to,
          knownAt(),
          SettingsWords.parse(left),
          SettingsWords.parse(right),
          leftOffers.map(NamedPacks::read),
          rightOffers.map(NamedPacks::read),
          summary);
    }

    /** The choice for a side, which may be left out only where its offers are given. */
    private String side(String option, Optional<String> offers) {
      return offers.isPresent()
          ? values.getOrDefault(option, "default")
          : needed(option, "say both sides, with --left and --right");
    }

    private Optional<String> offers(String option) {
      return Optional.ofNullable(values.get(option));
    }

    private String needed(String option, String otherwise) {
      return Optional.ofNullable(values.get(option))
          .orElseThrow(() -> new IllegalArgumentException(otherwise));
    }

    private Optional<LocalDate> date(String option) {
      return Optional.ofNullable(values.get(option))
          .map(
              value ->
                  GivenDay.parse(value)
                      .orElseThrow(
                          () ->
                              new IllegalArgumentException(
                                  option + " must be a date that exists, such as 2026-03-31")));
    }

    private Optional<KnownAt> knownAt() {
      return Optional.ofNullable(values.get("--known-at"))
          .map(
              value ->
                  KnownAt.parse(value)
                      .orElseThrow(
                          () ->
                              new IllegalArgumentException(
                                  "--known-at must be a date that exists, such as 2026-03-31, or an"
                                      + " instant, such as 2026-03-31T09:30:00Z")));
    }
  }
}
