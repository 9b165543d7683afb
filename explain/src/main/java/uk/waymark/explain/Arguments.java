package uk.waymark.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.GivenDay;
import uk.waymark.contracts.KnownAt;
import uk.waymark.explain.answer.Question;

/** What the command line asks for. */
sealed interface Arguments {
  String USAGE =
      "Usage: ./waymark explain --events FILE.jsonl [--as-at DATE] [--known-at DATE|INSTANT]"
          + " [--all] [--offers PACK[,...]]\n"
          + "A pack is its folder, its .yaml file, or the id of one that comes with Waymark.";

  /**
   * A question about the events of a file.
   *
   * @param offers the packs whose offers are asked for too, as they were named; empty for none
   */
  record Asked(String file, Question question, Optional<String> offers) implements Arguments {}

  /** Only how to use it. */
  record Help() implements Arguments {}

  /** A command line that can't be understood, and why. */
  record Misused(String reason) implements Arguments {}

  /** Reads the command line; without --as-at the day is today. */
  static Arguments parse(List<String> args, LocalDate today) {
    return new Parser(today).parse(args);
  }

  /** Goes through the arguments once. */
  final class Parser {
    private @Nullable String file;
    private LocalDate asAt;
    private Optional<KnownAt> knownAt = Optional.empty();
    private boolean all;
    private @Nullable String offers;
    private @Nullable String wrong;

    private Parser(LocalDate today) {
      this.asAt = today;
    }

    private Arguments parse(List<String> args) {
      var rest = args.iterator();
      while (rest.hasNext() && wrong == null) {
        var option = rest.next();
        switch (option) {
          case "--help", "-h" -> {
            return new Help();
          }
          case "--all" -> all = true;
          case "--events", "--as-at", "--known-at", "--offers" -> {
            if (!rest.hasNext()) {
              return new Misused(option + " needs a value after it.");
            }
            take(option, rest.next());
          }
          default -> wrong = "there is no option " + option + ".";
        }
      }
      if (wrong != null) {
        return new Misused(wrong);
      }
      if (file == null) {
        return new Misused("say which file of events to read, with --events.");
      }
      return new Asked(file, new Question(asAt, knownAt, all), Optional.ofNullable(offers));
    }

    private void take(String option, String value) {
      switch (option) {
        case "--events" -> file = value;
        case "--as-at" -> asAt(value);
        case "--offers" -> offers = value;
        default -> knownAt(value);
      }
    }

    private void asAt(String value) {
      GivenDay.parse(value)
          .ifPresentOrElse(
              day -> asAt = day,
              () -> wrong = "--as-at must be a date that exists, such as 2026-03-31.");
    }

    private void knownAt(String value) {
      knownAt = KnownAt.parse(value);
      if (knownAt.isEmpty()) {
        wrong =
            "--known-at must be a date that exists, such as 2026-03-31, or an instant, such as"
                + " 2026-03-31T09:30:00Z.";
      }
    }
  }
}
