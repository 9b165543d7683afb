package uk.waymark.alerts.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.waymark.alerts.held.PersonDuties;
import uk.waymark.alerts.receiver.Receiver;

/**
 * The changes that bring one young person's alerts in the ledger to what is wanted on a day.
 *
 * <p>A pure function. The ledger's rows stay when an alert is stopped: if a correction opens the
 * duty again, what was told before is not told a second time.
 */
public final class Reconciliation {
  private final LocalDate day;
  private final PersonDuties person;
  private final Map<AlertKey, Wanted> wanted;
  private final boolean raising;
  private final Predicate<Entry> onItsWay;

  private Reconciliation(
      LocalDate day,
      PersonDuties person,
      List<Wanted> wanted,
      boolean raising,
      Predicate<Entry> onItsWay) {
    this.day = day;
    this.person = person;
    this.wanted =
        wanted.stream()
            .collect(
                Collectors.toMap(Wanted::key, each -> each, (one, _) -> one, LinkedHashMap::new));
    this.raising = raising;
    this.onItsWay = onItsWay;
  }

  /**
   * The changes at the run of a day: new alerts are put into the day's e-mails, and those of an
   * earlier e-mail that could not go out as well.
   *
   * @param onItsWay whether an alert is in an e-mail that the SMTP server may have accepted
   */
  public static List<Change> raise(
      LocalDate day,
      PersonDuties person,
      List<Entry> ledger,
      List<Wanted> wanted,
      Predicate<Entry> onItsWay) {
    return new Reconciliation(day, person, wanted, true, onItsWay).changes(ledger);
  }

  /** The changes between two runs: only what is in the ledger is kept right, nothing is raised. */
  public static List<Change> keep(
      LocalDate day, PersonDuties person, List<Entry> ledger, List<Wanted> wanted) {
    return new Reconciliation(day, person, wanted, false, _ -> true).changes(ledger);
  }

  private List<Change> changes(List<Entry> ledger) {
    List<Change> changes = new ArrayList<>();
    ledger.forEach(entry -> changeOf(entry).ifPresent(changes::add));
    if (raising) {
      Set<AlertKey> known = ledger.stream().map(Entry::key).collect(Collectors.toSet());
      wanted.values().stream()
          .filter(each -> !known.contains(each.key()))
          .map(each -> raised(each, true))
          .forEach(changes::add);
    }
    return changes;
  }

  private Optional<Change> changeOf(Entry entry) {
    Optional<Wanted> now = Optional.ofNullable(wanted.get(entry.key()));
    return switch (entry.state()) {
      case RAISED -> now.isEmpty() ? Optional.of(stopped(entry)) : stillRaised(entry, now.get());
      case RECEIVER_MISSING ->
          now.isEmpty() ? Optional.of(stopped(entry)) : stillMissing(entry, now.get());
      case SENT -> now.isPresent() ? told(entry, now.get()) : stoppedUnlessOwed(entry);
      case STOPPED -> now.flatMap(each -> again(entry, each));
    };
  }

  /** What is queued follows a due date that is corrected: it will be told with the new one. */
  private Optional<Change> stillRaised(Entry entry, Wanted now) {
    boolean moves = raising && !day.equals(entry.mailDay()) && !onItsWay.test(entry);
    if (!now.isReachable()) {
      return Optional.of(missing(now));
    }
    if (moves) {
      return Optional.of(raised(now, false));
    }
    return hasOtherDate(entry, now)
        ? Optional.of(
            new Change(entry.key(), AlertState.RAISED, null, entry.mailDay(), About.of(now), false))
        : Optional.empty();
  }

  private static boolean hasOtherDate(Entry entry, Wanted now) {
    return !entry.about().due().equals(now.duty().line().due());
  }

  private Optional<Change> stillMissing(Entry entry, Wanted now) {
    if (now.isReachable()) {
      return raising ? Optional.of(raised(now, true)) : Optional.empty();
    }
    Change missing = missing(now);
    return Objects.equals(missing.reason(), entry.reason())
        ? Optional.empty()
        : Optional.of(missing);
  }

  /** A due date that was corrected since it was told is told again. */
  private Optional<Change> told(Entry entry, Wanted now) {
    return raising && hasOtherDate(entry, now) ? Optional.of(raised(now, true)) : Optional.empty();
  }

  private Optional<Change> again(Entry entry, Wanted now) {
    if (entry.sentAt() != null && !hasOtherDate(entry, now)) {
      return Optional.of(
          new Change(entry.key(), AlertState.SENT, null, entry.mailDay(), About.of(now), true));
    }
    return raising ? Optional.of(raised(now, true)) : Optional.empty();
  }

  /** A told stage stays told while its duty is owed and its receiver is still a receiver. */
  private Optional<Change> stoppedUnlessOwed(Entry entry) {
    boolean owed =
        wanted.keySet().stream()
            .anyMatch(
                key ->
                    key.dutyId().equals(entry.key().dutyId())
                        && key.recipient().equals(entry.key().recipient()));
    return owed ? Optional.empty() : Optional.of(stopped(entry));
  }

  private Change raised(Wanted now, boolean news) {
    return now.isReachable()
        ? new Change(now.key(), AlertState.RAISED, null, day, About.of(now), news)
        : missing(now);
  }

  private static Change missing(Wanted now) {
    String reason =
        now.receiver() instanceof Receiver.Missing missing ? missing.reason().word() : null;
    return new Change(now.key(), AlertState.RECEIVER_MISSING, reason, null, About.of(now), true);
  }

  private Change stopped(Entry entry) {
    return new Change(
        entry.key(),
        AlertState.STOPPED,
        StopReason.of(entry.key(), person, day, wanted.keySet()),
        entry.mailDay(),
        entry.about(),
        true);
  }
}
