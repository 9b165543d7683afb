package uk.waymark.offers.check;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import uk.waymark.offers.who.Condition;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.law.Status;

/**
 * One way to meet conditions: what must hold of a young person at once.
 *
 * @param from the age reached
 * @param to the age not yet reached
 * @param statuses one of these legal statuses
 * @param lookedAfter whether now; empty when either will do
 * @param ever whether ever looked after
 * @param own whether the publisher's own young person
 * @param here whether living in the publisher's area
 * @param claims what else must hold
 */
record Way(
    int from,
    int to,
    Set<Status> statuses,
    Optional<Boolean> lookedAfter,
    Optional<Boolean> ever,
    Optional<Boolean> own,
    Optional<Boolean> here,
    Claims claims) {
  /** Everybody. */
  static final Way ANY =
      new Way(
          0,
          Condition.AgeBand.NO_END,
          EnumSet.allOf(Status.class),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Claims.NONE);

  Way {
    statuses = Collections.unmodifiableSet(copy(statuses));
  }

  private static Set<Status> copy(Set<Status> statuses) {
    var copy = EnumSet.noneOf(Status.class);
    copy.addAll(statuses);
    return copy;
  }

  Way ages(int first, int end) {
    return new Way(first, end, statuses, lookedAfter, ever, own, here, claims);
  }

  Way statuses(Set<Status> some) {
    return new Way(from, to, some, lookedAfter, ever, own, here, claims);
  }

  Way lookedAfter(boolean now) {
    return new Way(from, to, statuses, Optional.of(now), ever, own, here, claims);
  }

  Way everLookedAfter(boolean once) {
    return new Way(from, to, statuses, lookedAfter, Optional.of(once), own, here, claims);
  }

  Way own(boolean mine) {
    return new Way(from, to, statuses, lookedAfter, ever, Optional.of(mine), here, claims);
  }

  Way here(boolean inside) {
    return new Way(from, to, statuses, lookedAfter, ever, own, Optional.of(inside), claims);
  }

  /** Whoever meets a single condition, or does not. */
  Way claiming(Condition condition, boolean met) {
    return new Way(from, to, statuses, lookedAfter, ever, own, here, Claims.of(condition, met));
  }

  /** Both at once; with no status left when they contradict each other. */
  Way and(Way other) {
    var both = copy(statuses);
    both.retainAll(other.statuses);
    if (contradict(lookedAfter, other.lookedAfter)
        || contradict(ever, other.ever)
        || contradict(own, other.own)
        || contradict(here, other.here)) {
      both.clear();
    }
    return new Way(
        Math.max(from, other.from),
        Math.min(to, other.to),
        both,
        lookedAfter.or(other::lookedAfter),
        ever.or(other::ever),
        own.or(other::own),
        here.or(other::here),
        claims.and(other.claims));
  }

  private static boolean contradict(Optional<Boolean> one, Optional<Boolean> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  /** Whether somebody can be so. */
  boolean possible() {
    return possible(Span.ALWAYS);
  }

  /** Whether somebody can be so on one of these days. */
  boolean possible(Span days) {
    var neverButNow = lookedAfter.orElse(false) && !ever.orElse(true);
    return from < to
        && !neverButNow
        && claims.possible()
        && statuses.stream().anyMatch(status -> possible(status, days));
  }

  /**
   * Whether somebody of these ages can have a status on one of these days. Who is looked after is a
   * child.
   */
  private boolean possible(Status status, Span days) {
    var ages = Ages.of(status).and(new Ages(from, to));
    if (lookedAfter.orElse(false)) {
      ages = ages.and(Ages.CHILDHOOD);
    }
    return possible(status) && !ages.isEmpty() && claims.turned18(ages.turning18(days));
  }

  /** Whether somebody in or out of care can have a status (law, section 2). */
  private boolean possible(Status status) {
    return switch (status) {
      case ELIGIBLE -> lookedAfter.orElse(true) && ever.orElse(true);
      case RELEVANT -> !lookedAfter.orElse(false) && ever.orElse(true);
      case FORMER_RELEVANT,
          FORMER_RELEVANT_IN_PLANNED_EDUCATION,
          FORMER_RELEVANT_BACK_IN_EDUCATION,
          FORMER_RELEVANT_21_TO_25 ->
          left();
      case QUALIFYING -> !lookedAfter.orElse(false);
      case NONE -> true;
      case UNDETERMINED -> false;
    };
  }

  private boolean left() {
    return !lookedAfter.orElse(false) && ever.orElse(true);
  }
}
