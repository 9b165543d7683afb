package uk.waymark.statute.entitlement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.WhenRead;

/**
 * The answer on a run of days.
 *
 * @param days the days on which this is the answer
 * @param entitled the answer
 * @param amount pounds, when the law or guidance names a sum
 * @param available from when to when the entitlement is or will be open, as far as known
 * @param waitingFor the date or event of life that is missing, when not-yet
 * @param whose who must decide, when needs-decision
 * @param missing the facts that are missing, when undetermined
 * @param because why
 */
public record Answer(
    Span days,
    Entitled entitled,
    Optional<BigDecimal> amount,
    Span available,
    Optional<String> waitingFor,
    Optional<String> whose,
    List<String> missing,
    List<Because> because) {

  public Answer {
    missing = List.copyOf(missing);
    because = WhenRead.kept(because);
  }

  /** An answer for every day, which says nothing but this. */
  public static Answer of(Entitled entitled, List<Because> because) {
    return new Answer(
        Span.ALWAYS,
        entitled,
        Optional.empty(),
        Span.ALWAYS,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        because);
  }

  /** Yes, open on these days. */
  static Answer yes(Span open, List<Because> because) {
    return open(Entitled.YES, open, Optional.empty(), because);
  }

  /** Not yet: open on these days, as soon as an event or a date has come. */
  static Answer notYet(Span open, String waitingFor, List<Because> because) {
    return open(Entitled.NOT_YET, open, Optional.of(waitingFor), because);
  }

  private static Answer open(
      Entitled entitled, Span open, Optional<String> waitingFor, List<Because> because) {
    return new Answer(
        Span.ALWAYS,
        entitled,
        Optional.empty(),
        open,
        waitingFor,
        Optional.empty(),
        List.of(),
        because);
  }

  /** The same answer, on these days only. */
  public Answer on(Span run) {
    return new Answer(run, entitled, amount, available, waitingFor, whose, missing, because);
  }

  /** The same answer, of this many pounds. */
  public Answer amount(BigDecimal pounds) {
    return new Answer(
        days, entitled, Optional.of(pounds), available, waitingFor, whose, missing, because);
  }

  /** The same answer, with one more step. */
  public Answer because(Because step) {
    var steps = Stream.concat(because.stream(), Stream.of(step)).toList();
    return new Answer(days, entitled, amount, available, waitingFor, whose, missing, steps);
  }

  /** The same answer, open on these days. */
  public Answer available(Span open) {
    return new Answer(days, entitled, amount, open, waitingFor, whose, missing, because);
  }

  /** The same answer, waiting for an event or a date. */
  public Answer waitingFor(String event) {
    return new Answer(
        days, entitled, amount, available, Optional.of(event), whose, missing, because);
  }

  /** The same answer, for this person or body to decide. */
  public Answer whose(String decider) {
    return new Answer(
        days, entitled, amount, available, waitingFor, Optional.of(decider), missing, because);
  }

  /** The same answer, for want of these facts. */
  public Answer missing(List<String> facts) {
    return new Answer(days, entitled, amount, available, waitingFor, whose, facts, because);
  }

  /** Whether another answer says the same for the same reasons, on whichever days. */
  boolean saysTheSameAs(Answer other) {
    return entitled == other.entitled
        && amount.equals(other.amount)
        && available.equals(other.available)
        && waitingFor.equals(other.waitingFor)
        && whose.equals(other.whose)
        && missing.equals(other.missing)
        && because.size() == other.because.size()
        && IntStream.range(0, because.size())
            .allMatch(i -> because.get(i).saysTheSameAs(other.because.get(i)));
  }
}
