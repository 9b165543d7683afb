package uk.waymark.statute.change;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import uk.waymark.statute.entitlement.Entitled;
import uk.waymark.statute.finding.Words;
import uk.waymark.statute.law.Status;

/** Changes in plain words. */
final class ChangeWords {
  private ChangeWords() {}

  /** How long, such as "1 day" or "9 days". */
  static String days(long days) {
    return days == 1 ? "1 day" : days + " days";
  }

  /** The sentence for a change by time alone. */
  static String byTime(Asked asked, String to, LocalDate on, long days, boolean inCare) {
    if (inCare && to.equals(Status.ELIGIBLE.code())) {
      return (days == 1 ? "1 more day" : days + " more days")
          + " in care, and they are an eligible child. That is on "
          + Words.day(on)
          + ".";
    }
    return "If nothing else happens, "
        + then(asked, to, "on " + Words.day(on))
        + ". That is in "
        + days(days)
        + ".";
  }

  /**
   * The sentence for a change by facts.
   *
   * @param goesOn whether the answer is the same the day before: then the facts keep it from ending
   */
  static String byFacts(
      Asked asked, String to, LocalDate on, boolean goesOn, List<Supposed> given) {
    var that = given.getLast().on().equals(on) ? "that day" : "on " + Words.day(on);
    return clauses(given)
        + " Then "
        + (goesOn ? still(asked, to, that) : then(asked, to, that))
        + ".";
  }

  /** The sentence for a confirmation that settles a status. */
  static String settled(List<Supposed> given) {
    return clauses(given) + " Then this status stands. No one need ask again.";
  }

  private static String clauses(List<Supposed> given) {
    return given.stream()
        .map(Supposed::words)
        .filter(words -> !words.isEmpty())
        .map(words -> "Suppose " + words + ".")
        .collect(Collectors.joining(" "));
  }

  private static String then(Asked asked, String to, String day) {
    return switch (asked) {
      case Asked.TheStatus() -> Status.of(to).map(status -> status(status, day)).orElseThrow();
      case Asked.TheEntitlement(_) -> entitled(to, day);
    };
  }

  /** What goes on, where without the facts it would not. */
  private static String still(Asked asked, String to, String day) {
    return switch (asked) {
      case Asked.TheStatus() -> Status.of(to).map(status -> stillHeld(status, day)).orElseThrow();
      case Asked.TheEntitlement(_) -> stillEntitled(to, day);
    };
  }

  private static String status(Status status, String day) {
    return switch (status) {
      case NONE -> "they have none of these statuses " + day;
      case UNDETERMINED -> "the status can't be told " + day;
      default -> "they become " + noun(status) + " " + day;
    };
  }

  private static String stillHeld(Status status, String day) {
    return switch (status) {
      case NONE -> "they still have none of these statuses " + day;
      case UNDETERMINED -> "the status still can't be told " + day;
      default -> "they are still " + noun(status) + " " + day;
    };
  }

  private static String noun(Status status) {
    return switch (status) {
      case ELIGIBLE -> "an eligible child";
      case RELEVANT -> "a relevant child";
      case FORMER_RELEVANT -> "a former relevant child";
      case FORMER_RELEVANT_IN_PLANNED_EDUCATION -> "a former relevant child in planned education";
      case FORMER_RELEVANT_BACK_IN_EDUCATION -> "a former relevant child back in education";
      case FORMER_RELEVANT_21_TO_25 -> "a former relevant child of 21 to 25";
      case QUALIFYING -> "a qualifying person";
      case NONE, UNDETERMINED -> throw new IllegalArgumentException(status + " is none to hold");
    };
  }

  private static String entitled(String code, String day) {
    return switch (Entitled.of(code).orElseThrow()) {
      case YES -> "this can be had " + day;
      case NOT_YET -> "this moves to \"not yet\" " + day;
      case ENDED -> "this is over " + day;
      case NO -> "the answer is no " + day;
      case NEEDS_DECISION -> "a person must decide " + day;
      case UNDETERMINED -> "a fact is missing " + day;
    };
  }

  private static String stillEntitled(String code, String day) {
    return switch (Entitled.of(code).orElseThrow()) {
      case YES -> "this can still be had " + day;
      case NOT_YET -> "this is still \"not yet\" " + day;
      case ENDED -> "this is still over " + day;
      case NO -> "the answer is still no " + day;
      case NEEDS_DECISION -> "a person must still decide " + day;
      case UNDETERMINED -> "a fact is still missing " + day;
    };
  }
}
