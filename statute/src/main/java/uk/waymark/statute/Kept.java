package uk.waymark.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.duty.Duty;
import uk.waymark.statute.duty.Stop;
import uk.waymark.statute.finding.Words;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.life.Doubts;
import uk.waymark.statute.status.Confirmation;
import uk.waymark.statute.status.Confirmations;
import uk.waymark.statute.status.StatusCourse;
import uk.waymark.statute.status.StatusInterval;

/**
 * What runs on until a person confirms that it ended: the statuses and duties as if no judgement
 * and no new date of birth had ended them.
 */
final class Kept {
  private static final Kept NOTHING = new Kept(List.of(), List.of());

  private final List<Confirmation> confirmations;
  private final List<StatusCourse> courses;

  private Kept(List<Confirmation> confirmations, List<StatusCourse> courses) {
    this.confirmations = confirmations;
    this.courses = courses;
  }

  static Kept of(StatusCourse lawful) {
    if (lawful.endings().isEmpty() && lawful.life().birth().displaced().isEmpty()) {
      return NOTHING;
    }
    var confirmations = new ArrayList<Confirmation>();
    var courses = new ArrayList<StatusCourse>();
    if (!lawful.endings().isEmpty()) {
      var kept = StatusCourse.kept(lawful.life());
      for (var confirmation : Confirmations.ofEndings(lawful, kept)) {
        confirmations.add(confirmation);
        courses.add(kept);
      }
    }
    lawful
        .life()
        .byDisplacedBirth()
        .map(StatusCourse::lawful)
        .ifPresent(
            displaced ->
                Confirmations.ofBirth(lawful, displaced)
                    .ifPresent(
                        confirmation -> {
                          confirmations.add(confirmation);
                          courses.add(displaced);
                        }));
    return new Kept(confirmations, courses);
  }

  List<Confirmation> confirmations() {
    return confirmations;
  }

  /**
   * Each interval that ends on a judgement, or else the one that follows, with its confirmation.
   */
  List<StatusInterval> confirmed(List<StatusInterval> intervals) {
    if (confirmations.isEmpty()) {
      return intervals;
    }
    var marked = new ArrayList<>(intervals);
    for (var confirmation : confirmations) {
      place(confirmation, marked)
          .ifPresent(at -> marked.set(at, marked.get(at).confirmed(confirmation)));
    }
    return marked;
  }

  private static Optional<Integer> place(Confirmation confirmation, List<StatusInterval> all) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).days().to().equals(confirmation.since())
          && all.get(i).status() == confirmation.keeps()) {
        return Optional.of(i);
      }
    }
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).from().isBefore(confirmation.since())) {
        return Optional.of(i);
      }
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(all.size() - 1);
  }

  /** The lawful duties, and those that run on until a person confirms. */
  List<Duty> duties(List<Duty> lawful) {
    if (confirmations.isEmpty()) {
      return lawful;
    }
    var all = lawful;
    for (int i : bySince()) {
      var awaiting = confirmations.get(i).awaiting();
      if (!awaiting.isEmpty()) {
        var more = Derivation.duties(courses.get(i), courses.get(i).held(awaiting));
        all = withKept(more, confirmations.get(i), all);
      }
    }
    return all;
  }

  /**
   * The duties so far, and of some others those that are kept. Both are in order of their rules,
   * and so is what comes of them; only duties of one rule can be the same.
   */
  private static List<Duty> withKept(List<Duty> more, Confirmation confirmation, List<Duty> soFar) {
    var all = new ArrayList<Duty>(soFar.size() + more.size());
    int done = 0;
    for (int from = 0; from < more.size(); ) {
      var rule = more.get(from).rule();
      int to = endOf(rule, more, from);
      while (done < soFar.size() && soFar.get(done).rule().compareTo(rule) < 0) {
        all.add(soFar.get(done++));
      }
      int next = endOf(rule, soFar, done);
      var own = new ArrayList<>(soFar.subList(done, next));
      var kept = more.subList(from, to);
      for (var duty : kept) {
        keep(duty, confirmation, kept, own);
      }
      all.addAll(own);
      done = next;
      from = to;
    }
    all.addAll(soFar.subList(done, soFar.size()));
    return all;
  }

  /** The place up to which duties from a place on are those of a rule. */
  private static int endOf(String rule, List<Duty> duties, int from) {
    int to = from;
    while (to < duties.size() && duties.get(to).rule().equals(rule)) {
      to++;
    }
    return to;
  }

  /** The places of the confirmations, the earliest first: what it keeps may outlast the next. */
  private int[] bySince() {
    return IntStream.range(0, confirmations.size())
        .boxed()
        .sorted(Comparator.comparing(i -> confirmations.get(i).since()))
        .mapToInt(i -> i)
        .toArray();
  }

  /**
   * Keeps one duty among those of its rule so far.
   *
   * @param kept what the kept status lays by this rule
   * @param all the lawful duties of this rule, and what was kept of it for other confirmations
   */
  private static void keep(Duty duty, Confirmation confirmation, List<Duty> kept, List<Duty> all) {
    var end = end(duty);
    if (!end.isAfter(confirmation.since())) {
      return; // over before anything waits
    }
    var already = duty.metOn().filter(day -> day.isBefore(duty.opened())).isPresent();
    var waiting = already ? Spans.NONE : confirmation.awaiting().and(new Span(duty.opened(), end));
    if (waiting.isEmpty()) {
      return;
    }
    var span = waiting.span(0);
    int same = same(duty, all);
    int stopped = stoppedThen(span.from(), kept, all);
    if (same >= 0 && (stopped < 0 || !over(all.get(same), span))) {
      all.set(same, waits(all.get(same), end, span));
    } else if (stopped >= 0) {
      all.set(stopped, all.get(stopped).awaiting(span));
    } else if (!taken(span.from(), all)) {
      all.add(onlyKept(duty, confirmation, span));
    }
  }

  /** The place of the same duty among those of its rule; -1 when it is not there. */
  private static int same(Duty duty, List<Duty> all) {
    for (int i = 0; i < all.size(); i++) {
      var own = all.get(i);
      if (own.opened().equals(duty.opened()) && own.due().equals(duty.due())) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The place of a duty that the law stopped that day; -1 when there is none. Where a status was
   * held, lost and held again, it is the later one that a later confirmation keeps; one that the
   * kept status has too is kept as that one.
   */
  private static int stoppedThen(LocalDate day, List<Duty> kept, List<Duty> all) {
    for (int i = 0; i < all.size(); i++) {
      var own = all.get(i);
      if (own.stopped().filter(stop -> stop.on().equals(day)).isPresent()
          && own.awaiting().isEmpty()
          && own.metOn().isEmpty()
          && same(own, kept) < 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a lawful duty, and what was kept of it, was over before these days. */
  private static boolean over(Duty own, Span days) {
    return own.awaiting().isPresent()
        ? !own.awaiting().get().overlaps(days)
        : end(own).isBefore(days.from());
  }

  private static Duty waits(Duty own, LocalDate end, Span days) {
    if (own.awaiting().isPresent()) {
      var before = own.awaiting().get();
      return before.overlaps(days) ? own.awaiting(cover(before, days)) : own;
    }
    return end(own).equals(end) ? own : own.awaiting(days); // owed by law all the same
  }

  private static Span cover(Span one, Span other) {
    return Span.ofNumbers(
        Math.min(one.fromNumber(), other.fromNumber()), Math.max(one.toNumber(), other.toNumber()));
  }

  /** Whether one of this rule opened that day: duties are told apart by rule and day. */
  private static boolean taken(LocalDate opened, List<Duty> all) {
    for (var other : all) {
      if (other.opened().equals(opened)) {
        return true;
      }
    }
    return false;
  }

  /** The day on which a duty is met or stops. */
  private static LocalDate end(Duty duty) {
    return duty.metOn()
        .or(() -> duty.stopped().map(Stop::on))
        .filter(day -> !day.isBefore(duty.opened()))
        .orElse(LocalDate.MAX);
  }

  /** A duty that the law does not lay, but the kept status would. */
  private static Duty onlyKept(Duty duty, Confirmation confirmation, Span span) {
    var kept = duty.reopened(span.from()).awaiting(span);
    var reason =
        confirmation.confirmedOn().equals(span.end())
            ? Stop.Reason.CONFIRMED
            : Stop.Reason.REPLACED;
    return span.end()
        .filter(end -> kept.metOn().filter(met -> !met.isAfter(end)).isEmpty())
        .map(end -> kept.stopped(end, reason))
        .orElse(kept);
  }

  void doubts(StatusCourse lawful, Doubts doubts) {
    Confirmations.unmatched(lawful, doubts);
    for (var confirmation : confirmations) {
      if (confirmation.needed() && confirmation.keeps() != Status.NONE) {
        doubts.of(
            "confirmation-needed",
            "By law the status of "
                + confirmation.keeps().words()
                + " ends on "
                + Words.day(confirmation.since())
                + confirmation.reading().map(by -> " (reading " + by.id() + ")").orElse("")
                + ". A person must confirm before anything is closed.");
      }
    }
  }
}
