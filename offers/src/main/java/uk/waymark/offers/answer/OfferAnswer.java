package uk.waymark.offers.answer;

import java.util.List;
import java.util.Optional;
import uk.waymark.offers.pack.EntryVersion;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.entitlement.Entitled;

/**
 * The answer on a run of days.
 *
 * @param days the days on which this is the answer
 * @param entitled the answer, in the words of the law's answers
 * @param version the version that stands on those days; empty when none does
 * @param current whether that version may be shown as current: it stands and is not past its review
 *     date
 * @param amount how much, when the version says so
 * @param available from when to when it is or will be open, as far as known
 * @param waitingFor the date or event of life that is missing, when not-yet
 * @param whose who must decide, when needs-decision
 * @param missing the facts that are missing, when undetermined
 * @param because why
 */
public record OfferAnswer(
    Span days,
    Entitled entitled,
    Optional<EntryVersion> version,
    boolean current,
    Optional<OfferedAmount> amount,
    Span available,
    Optional<String> waitingFor,
    Optional<String> whose,
    List<String> missing,
    List<OfferStep> because) {
  public OfferAnswer {
    missing = List.copyOf(missing);
    because = List.copyOf(because);
    if (entitled == Entitled.YES && !current) {
      throw new IllegalArgumentException("what is not current can't be had");
    }
  }

  /** The same answer, on these days. */
  OfferAnswer on(Span run) {
    return new OfferAnswer(
        run, entitled, version, current, amount, available, waitingFor, whose, missing, because);
  }

  /** Whether another answer says the same for the same reasons, on whichever days. */
  boolean saysTheSameAs(OfferAnswer other) {
    return entitled == other.entitled
        && current == other.current
        && version.equals(other.version)
        && available.equals(other.available)
        && amount.equals(other.amount)
        && waitingFor.equals(other.waitingFor)
        && whose.equals(other.whose)
        && missing.equals(other.missing)
        && because.equals(other.because);
  }
}
