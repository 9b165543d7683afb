package uk.waymark.statute.change;

import static uk.waymark.statute.change.Supposed.field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.facts.Happening.CircumstanceRecorded;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.finding.Words;

/** Each circumstance the other way round from what is recorded. */
final class Circumstances {
  private Circumstances() {}

  static List<Supposed> of(History history, LocalDate day) {
    var all = new ArrayList<Supposed>();
    for (var circumstance : Circumstance.values()) {
      var becomes = !holds(history, circumstance, day);
      all.add(
          Supposed.on(
              day,
              new CircumstanceRecorded(circumstance, becomes, Optional.empty()),
              words(circumstance, becomes) + " on " + Words.day(day),
              field("circumstance", circumstance.code()),
              field("holds", becomes)));
    }
    return all;
  }

  private static boolean holds(History history, Circumstance circumstance, LocalDate day) {
    var holds = false;
    for (var event : history.events()) {
      if (!event.on().isAfter(day)
          && event.what() instanceof CircumstanceRecorded(var which, var yes, var until)
          && which == circumstance) {
        holds = yes && until.filter(end -> !end.isAfter(day)).isEmpty();
      }
    }
    return holds;
  }

  private static String words(Circumstance circumstance, boolean yes) {
    return switch (circumstance) {
      case SINGLE -> yes ? "they are single" : "they are no longer single";
      case PRIVATE_RENT -> yes ? "they rent from a private landlord" : "they stop renting";
      case HOMELESS_OR_THREATENED ->
          yes ? "they are homeless, or soon to be so," : "they are no longer homeless";
      case FULL_TIME_STUDENT_WITHOUT_VACATION_ROOM ->
          yes
              ? "they study full time, and their term room is shut in the holidays,"
              : "their term room is no longer shut in the holidays, or they stop full-time study,";
      case FIRST_HOME -> yes ? "they move to a first home" : "the move to a first home is off";
      case FINANCIAL_NEED -> yes ? "they are short of money" : "they are no longer short of money";
      case CHILD_TRUST_FUND ->
          yes ? "a child trust fund is found" : "it turns out there is no child trust fund";
    };
  }
}
