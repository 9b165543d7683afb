package uk.waymark.statute.entitlement;

import java.time.LocalDate;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.WhenRead;
import uk.waymark.statute.law.Commencement;
import uk.waymark.statute.law.Provision;

/** The answer while the law that would give something is not in force. */
final class NotInForce {
  private NotInForce() {}

  /** Breaks on the day from which the provision stands as it does before commencement. */
  static Timeline breaks(Timeline timeline, Provision provision) {
    return timeline.at(known(provision).since());
  }

  /**
   * Says plainly how the provision stands: enacted, only a date is missing; announced, repealed or
   * not made, nothing is owed.
   */
  static Answer on(Provision provision, LocalDate day) {
    var standing = provision.standingOn(day);
    var fact = FactRead.none("day of commencement");
    return switch (standing) {
      case ENACTED ->
          Replies.waiting(
              provision,
              day,
              "commencement",
              Span.ALWAYS,
              "Enacted, not in force. It counts from the day on which it is brought into force"
                  + " here.",
              fact);
      case ANNOUNCED ->
          no(
              provision,
              day,
              "Announced, not in force. No regulations were found, and no first day is known.",
              fact);
      case REPEALED -> no(provision, day, "This law is no longer in force.", fact);
      case NOT_MADE, IN_FORCE ->
          no(
              provision,
              day,
              "This law was neither made nor announced on this day.",
              FactRead.computed("made or announced", known(provision).since()));
    };
  }

  /** Since when it is enacted or announced. */
  static Commencement known(Provision provision) {
    return provision.commencement().orElseThrow();
  }

  private static Answer no(Provision provision, LocalDate day, String words, FactRead fact) {
    return Answer.of(Entitled.NO, WhenRead.one(() -> Because.notMet(provision, day, words, fact)));
  }
}
