package uk.waymark.statute.change;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.waymark.statute.entitlement.Entitled;
import uk.waymark.statute.finding.Words;
import uk.waymark.statute.law.Status;

/** Changes in plain words. */
final class ChangeWords {
  private static final Pattern DAY = Pattern.compile("\\d{1,2} [A-Z][a-z]+ \\d{4}");

  private ChangeWords() {}

  /** How long, such as "1 day" or "9 days". */
  static String days(long days) {
    return days == 1 ? "1 day" : days + " days";
  }

  /**
   * The sentence for a change by time alone.
   *
   * @param confirmed whether a status ends then that a person must confirm before it is closed
   */
  static String byTime(
      Asked asked, String to, LocalDate on, long days, boolean inCare, boolean confirmed) {
    if (inCare && to.equals(Status.ELIGIBLE.code())) {
      return (days == 1 ? "1 more day" : days + " more days")
          + " in care, and they are an eligible child. That is on "
          + Words.day(on)
          + ".";
    }
    return "If nothing else happens, "
        + then(asked, to, false, "on " + Words.day(on))
        + ". That is in "
        + days(days)
        + "."
        + (confirmed ? " That is by law; a person must confirm it first." : "");
  }

  /**
   * The sentence for a change by facts.
   *
   * @param goesOn whether the answer is the same the day before: then the facts keep it from ending
   */
  static String byFacts(
      Asked asked, String to, LocalDate on, boolean goesOn, List<Supposed> given) {
    var day = Words.day(on);
    var that = lastDayNamed(clauses(given)).equals(day) ? "that day" : "on " + day;
    return clauses(given) + " Then " + then(asked, to, goesOn, that) + ".";
  }

  /** The day that "that day" would mean after these words; empty when they name none. */
  private static String lastDayNamed(String words) {
    return DAY.matcher(words).results().map(MatchResult::group).reduce("", (_, last) -> last);
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

  private static String then(Asked asked, String to, boolean goesOn, String day) {
    return switch (asked) {
      case Asked.TheStatus() ->
          Status.of(to).map(status -> status(status, goesOn, day)).orElseThrow();
      case Asked.TheEntitlement(_) -> entitled(to, goesOn ? "still " : "", day);
    };
  }

  private static String status(Status status, boolean goesOn, String day) {
    var still = goesOn ? "still " : "";
    return switch (status) {
      case ELIGIBLE,
          RELEVANT,
          FORMER_RELEVANT,
          FORMER_RELEVANT_IN_PLANNED_EDUCATION,
          FORMER_RELEVANT_BACK_IN_EDUCATION,
          FORMER_RELEVANT_21_TO_25,
          QUALIFYING ->
          (goesOn ? "they will still be " : "they become ") + status.words() + " " + day;
      case NONE -> "they " + (goesOn ? "will still " : "") + "have no leaving-care status " + day;
      case UNDETERMINED -> "the status " + still + "can't be told " + day;
    };
  }

  private static String entitled(String code, String still, String day) {
    return switch (Entitled.of(code).orElseThrow()) {
      case YES -> "this can " + still + "be had " + day;
      case NOT_YET -> (still.isEmpty() ? "this moves to" : "this is still") + " \"not yet\" " + day;
      case ENDED -> "this is " + still + "over " + day;
      case NO -> "the answer is " + still + "no " + day;
      case NEEDS_DECISION -> "a person must " + still + "decide " + day;
      case UNDETERMINED -> "a fact is " + still + "missing " + day;
    };
  }
}
