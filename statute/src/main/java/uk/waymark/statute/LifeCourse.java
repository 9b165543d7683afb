package uk.waymark.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.duty.Duty;
import uk.waymark.statute.duty.DutyState;
import uk.waymark.statute.entitlement.Entitlement;
import uk.waymark.statute.facts.Finding;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.WhenRead;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.status.Confirmation;
import uk.waymark.statute.status.Flag;
import uk.waymark.statute.status.NoStatus;
import uk.waymark.statute.status.Nothing;
import uk.waymark.statute.status.StatusInterval;

/**
 * Everything the law says of one young person, past and to come, from what is known.
 *
 * @param missing the facts without which no status can be given: date-of-birth or care-history;
 *     empty when the status is determined
 * @param statusIntervals the primary statuses, half-open, {@code none} left out, in order
 * @param lookedAfter the days on which they are looked after, in order
 * @param flags what holds besides the primary status, by code, then day
 * @param duties every duty over the whole life, in order of {@link Duty#BY_DUE}
 * @param entitlements every entitlement, by id
 * @param findings doubts for a person, in a fixed order
 * @param milestones the day on which each of the ages 14, 16, 18, 21 and 25 is reached
 * @param diedOn the day of death
 * @param confirmations the endings that a person must confirm, or has confirmed
 * @param without the days without a status and why, in order; empty when it is undetermined
 */
public record LifeCourse(
    List<String> missing,
    List<StatusInterval> statusIntervals,
    List<Span> lookedAfter,
    List<Flag> flags,
    List<Duty> duties,
    List<Entitlement> entitlements,
    List<Finding> findings,
    Map<Integer, LocalDate> milestones,
    Optional<LocalDate> diedOn,
    List<Confirmation> confirmations,
    List<Nothing> without) {

  public LifeCourse {
    missing = List.copyOf(missing);
    statusIntervals = List.copyOf(statusIntervals);
    lookedAfter = List.copyOf(lookedAfter);
    flags = List.copyOf(flags);
    duties = List.copyOf(duties);
    entitlements = List.copyOf(entitlements);
    findings = List.copyOf(findings);
    milestones = Map.copyOf(milestones);
    confirmations = List.copyOf(confirmations);
    without = WhenRead.kept(without);
  }

  /** Whether a fact is missing without which no status can be given. */
  public boolean undetermined() {
    return !missing.isEmpty();
  }

  /**
   * The primary status on a day: one of the intervals, {@code NONE} between them, {@code
   * UNDETERMINED} when a deciding fact is missing or the day lies before the first known law.
   */
  public Status statusOn(LocalDate day) {
    if (undetermined() || LawVersion.on(day).isEmpty()) {
      return Status.UNDETERMINED;
    }
    return intervalOn(day).map(StatusInterval::status).orElse(Status.NONE);
  }

  /** The interval in which a day lies; empty when no status holds that day. */
  public Optional<StatusInterval> intervalOn(LocalDate day) {
    for (var interval : statusIntervals) {
      if (interval.days().contains(day)) {
        return Optional.of(interval);
      }
    }
    return Optional.empty();
  }

  /** Why no status holds on a day; empty when one does, or when a deciding fact is missing. */
  public List<Because> withoutOn(LocalDate day) {
    return statusOn(day) == Status.NONE ? NoStatus.because(without, day) : List.of();
  }

  /** Whether they are looked after on a day. */
  public boolean lookedAfterOn(LocalDate day) {
    return lookedAfter.stream().anyMatch(span -> span.contains(day));
  }

  /** The codes of the flags that hold on a day. */
  public List<String> flagsOn(LocalDate day) {
    return flags.stream()
        .filter(flag -> flag.days().contains(day))
        .map(Flag::code)
        .distinct()
        .toList();
  }

  /** The duties that are open, due soon, overdue or awaiting confirmation on a day. */
  public List<Duty> dutiesOn(LocalDate day) {
    return duties.stream()
        .filter(
            duty -> {
              var state = duty.stateOn(day);
              return state.unmet() || state == DutyState.AWAITING_CONFIRMATION;
            })
        .toList();
  }

  /**
   * What is to come in some days, in order of {@link Turn#BY_DAY}: each change of the primary
   * status, and each due day on which the duty is still open or awaits a confirmation. Derived from
   * the intervals and duties, which must have been {@link Wanted}, not by looking at every day.
   */
  public List<Turn> outlook(Span days) {
    return Outlook.of(this, days);
  }

  /** The entitlement with this id. */
  public Optional<Entitlement> entitlement(String id) {
    return entitlements.stream().filter(entitlement -> entitlement.id().equals(id)).findFirst();
  }
}
