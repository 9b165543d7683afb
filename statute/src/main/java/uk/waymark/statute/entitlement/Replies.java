package uk.waymark.statute.entitlement;

import java.time.LocalDate;
import java.util.List;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.WhenRead;
import uk.waymark.statute.law.Provision;

/** Answers in the form that many rules share. */
final class Replies {
  private Replies() {}

  /** No, or ended when it was open before: it can't be any more. */
  static Answer closed(
      Provision provision, LocalDate day, Spans able, String words, FactRead... facts) {
    var opened = !able.isEmpty() && able.span(0).from().isBefore(day);
    return Answer.of(
        opened ? Entitled.ENDED : Entitled.NO,
        WhenRead.one(() -> Because.notMet(provision, day, words, facts)));
  }

  /** Not yet: a date or an event of life is missing. */
  static Answer waiting(
      Provision provision,
      LocalDate day,
      String event,
      Span open,
      String words,
      FactRead... facts) {
    return Answer.notYet(
        open, event, WhenRead.one(() -> Because.notMet(provision, day, words, facts)));
  }

  /** Yes. */
  static Answer yes(
      Provision provision, LocalDate day, Span open, String words, FactRead... facts) {
    return Answer.yes(open, WhenRead.one(() -> Because.met(provision, day, words, facts)));
  }

  /** A person or body must decide. */
  static Answer decides(
      Provision provision,
      LocalDate day,
      String whose,
      Span open,
      String words,
      FactRead... facts) {
    return Answer.of(
            Entitled.NEEDS_DECISION,
            WhenRead.one(() -> Because.undetermined(provision, day, words, facts)))
        .available(open)
        .whose(whose);
  }

  /** A fact is missing. */
  static Answer missing(
      Provision provision, LocalDate day, String fact, String words, FactRead read) {
    return Answer.of(
            Entitled.UNDETERMINED,
            WhenRead.one(() -> Because.undetermined(provision, day, words, read)))
        .missing(List.of(fact));
  }

  /** The whole run of days without a gap in which a day lies that is one of them. */
  static Span open(Spans able, LocalDate day) {
    return able.at(day).orElseThrow();
  }
}
