package uk.waymark.offers.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.waymark.offers.amount.AmountWords;
import uk.waymark.offers.answer.Standing.How;
import uk.waymark.offers.answer.Standing.Run;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.Words;

/** From when to when an offer can be had, for one and the same sum. */
record Times(List<Run> runs) {
  /**
   * Runs that belong to one time.
   *
   * @param last the place of the last of them
   */
  record Opened(Span days, int last) {}

  /** The days around a run that belong to the same time and the same sum. */
  Opened around(int at) {
    int first = at;
    while (first > 0 && goesOn(at, first - 1)) {
      first--;
    }
    int last = at;
    while (last + 1 < runs.size() && goesOn(at, last + 1)) {
      last++;
    }
    return new Opened(new Span(runs.get(first).from(), runs.get(last).to()), last);
  }

  /** The time that a later day belongs to, from that day. */
  Span from(LocalDate day, Span other) {
    return Span.between(day, (other.contains(day) ? other : around(day)).to());
  }

  private Span around(LocalDate day) {
    int at = 0;
    while (!runs.get(at).to().isAfter(day)) {
      at++;
    }
    return standing(at).how().mayOpen()
        ? around(at).days()
        : new Span(runs.get(at).from(), runs.get(at).to());
  }

  /** How much it is after a time that ends because the sum changes. */
  Optional<OfferStep> nextSum(Opened opened) {
    int next = opened.last() + 1;
    if (next >= runs.size() || !sameTime(opened.last(), next) || sameSum(opened.last(), next)) {
      return Optional.empty();
    }
    var day = runs.get(next).from();
    var from = "From " + Words.day(day) + ": ";
    var before = standing(opened.last()).amount().orElseThrow();
    var after = standing(next).amount().orElseThrow();
    return Optional.of(
        OfferStep.computed(
            after.form().equals(before.form())
                ? from + "a new sum, which is not known yet."
                : from + AmountWords.of(after.form().orElseThrow()) + ".",
            FactRead.computed("amount changes", day)));
  }

  private boolean goesOn(int at, int other) {
    return sameTime(at, other)
        && sameSum(at, other)
        && (isAwaited(at) || since(at).equals(since(other)));
  }

  private boolean sameTime(int at, int other) {
    return standing(other).how().sameTimeAs(standing(at).how())
        && (isAwaited(at) || !standing(other).endedUnseen());
  }

  /** Whether it waits: then no course, home or job of today ends it. */
  private boolean isAwaited(int at) {
    return standing(at).how() == How.AWAITED || standing(at).endedUnseen();
  }

  /** Whether it is the same sum each time; where one is not known nothing says that it differs. */
  private boolean sameSum(int at, int other) {
    var one = standing(at).amount();
    var two = standing(other).amount();
    if (one.isEmpty() || two.isEmpty()) {
      return true;
    }
    var forms = one.get().form().isPresent() && two.get().form().isPresent();
    return !forms
        || (one.get().form().equals(two.get().form())
            && one.get().pounds().equals(two.get().pounds()));
  }

  /** From when its time runs, where an event began it: each such event begins a time of its own. */
  private Optional<LocalDate> since(int at) {
    return standing(at).availability().orElse(null) instanceof Availability.Open(var since)
        ? since
        : Optional.empty();
  }

  private Standing standing(int at) {
    return runs.get(at).standing();
  }
}
