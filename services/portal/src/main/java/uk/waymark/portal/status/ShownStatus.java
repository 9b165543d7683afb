package uk.waymark.portal.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.message.ConfirmationLine;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.contracts.message.StatusLine;

/**
 * A status over a span of days, as pages show it.
 *
 * <p>Where the law ends a status only on a judgement, the status is kept until a person confirms
 * the end. A kept child status runs to the 18th birthday at most: nobody is an eligible or relevant
 * child after it, whatever is confirmed.
 *
 * @param status the code of the contract, for example {@code relevant-child}
 * @param from the first day
 * @param to the first day on which it is no longer so; null when no end is known
 * @param awaiting whether it is kept only until its end is confirmed
 */
public record ShownStatus(String status, LocalDate from, @Nullable LocalDate to, boolean awaiting) {

  /** The code for a day on which none of the statuses applies. */
  public static final String NONE = "none";

  /** The code for a person of whom a needed fact is missing. */
  public static final String UNDETERMINED = "undetermined";

  private static final Set<String> CHILD_STATUSES = Set.of("eligible-child", "relevant-child");

  /** Whether the span has this day. */
  public boolean on(LocalDate day) {
    return !day.isBefore(from) && (to == null || day.isBefore(to));
  }

  /** The spans of a person in order of time, without overlap. */
  public static List<ShownStatus> spans(EntitlementsMessage person) {
    var kept =
        person.statusIntervals().stream().flatMap(line -> kept(line, person).stream()).toList();
    var shown = new ArrayList<>(kept);
    for (var line : person.statusIntervals()) {
      var parts = List.of(new ShownStatus(line.status(), line.from(), line.to(), false));
      for (var span : kept) {
        parts = parts.stream().flatMap(part -> part.without(span).stream()).toList();
      }
      shown.addAll(parts);
    }
    shown.sort(Comparator.comparing(ShownStatus::from));
    return List.copyOf(shown);
  }

  /** The span of a day, or empty when none of the statuses applies. */
  public static Optional<ShownStatus> on(LocalDate day, EntitlementsMessage person) {
    return spans(person).stream().filter(span -> span.on(day)).findFirst();
  }

  /** The line of the law on a day, whatever is kept. */
  public static Optional<StatusLine> lawfulOn(LocalDate day, EntitlementsMessage person) {
    return person.statusIntervals().stream()
        .filter(line -> new ShownStatus(line.status(), line.from(), line.to(), false).on(day))
        .findFirst();
  }

  /** The line whose end a person must confirm, when that question is open on a day. */
  public static Optional<StatusLine> awaitingOn(LocalDate day, EntitlementsMessage person) {
    return person.statusIntervals().stream()
        .filter(line -> kept(line, person).filter(span -> span.on(day)).isPresent())
        .findFirst();
  }

  private static Optional<ShownStatus> kept(StatusLine line, EntitlementsMessage person) {
    ConfirmationLine confirmation = line.confirmation();
    if (confirmation == null || !confirmation.needed()) {
      return Optional.empty();
    }
    var end =
        CHILD_STATUSES.contains(confirmation.keeps())
            ? person.milestones().at18()
            : person.milestones().at25();
    if (person.diedOn() != null && (end == null || person.diedOn().isBefore(end))) {
      end = person.diedOn();
    }
    return end != null && !end.isAfter(confirmation.since())
        ? Optional.empty()
        : Optional.of(new ShownStatus(confirmation.keeps(), confirmation.since(), end, true));
  }

  /** What is left of this span where the other one is not. */
  private List<ShownStatus> without(ShownStatus other) {
    var left = new ArrayList<ShownStatus>();
    var beforeEnd = to == null || to.isAfter(other.from) ? other.from : to;
    if (from.isBefore(beforeEnd)) {
      left.add(new ShownStatus(status, from, beforeEnd, awaiting));
    }
    if (other.to != null && (to == null || to.isAfter(other.to))) {
      left.add(new ShownStatus(status, from.isAfter(other.to) ? from : other.to, to, awaiting));
    }
    return left;
  }
}
