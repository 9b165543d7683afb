package uk.waymark.statute.life;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.waymark.statute.deadline.DayNumber;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.FamilyMember;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.CareEnded;
import uk.waymark.statute.facts.Happening.FamilyHomeEnded;
import uk.waymark.statute.facts.Happening.FamilyHomeStarted;
import uk.waymark.statute.facts.Happening.SpecialGuardianshipMade;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.facts.Occurred;
import uk.waymark.statute.facts.Recorded;
import uk.waymark.statute.finding.Words;

/**
 * Homes with family, from the day each was recorded to start up to its end or to a return to care,
 * which ends it whether or not that was recorded. Short breaks are no return to care: the child
 * goes back to the family each time.
 *
 * <p>Only a start that was recorded begins a home (contract, family-home-started), with one
 * exception: who left for special guardianship lives with the guardian (reading J-SGO), so that an
 * end without a start is the end of that home.
 */
public final class FamilyHomes {
  private final History history;
  private final CareHistory care;
  private final List<Occurred<FamilyHomeStarted>> starts;
  private final List<Occurred<FamilyHomeEnded>> ends;
  private final Spans fully;

  private FamilyHomes(History history, CareHistory care) {
    this.history = history;
    this.care = care;
    this.starts = new ArrayList<>(history.all(FamilyHomeStarted.class));
    this.ends = new ArrayList<>(history.all(FamilyHomeEnded.class));
    this.fully =
        care.shortBreaks().isEmpty()
            ? care.lookedAfter()
            : care.lookedAfter().minus(care.shortBreaks());
  }

  /** Whether only the end of a home was recorded, and it is the one with the special guardian. */
  public static boolean withGuardian(Stretch<FamilyHomeStarted, ?> home) {
    return !(home.start().by().what() instanceof FamilyHomeStarted);
  }

  /** The homes of a life, in order of days. */
  static List<Stretch<FamilyHomeStarted, FamilyHomeEnded>> of(
      History history, CareHistory care, Span sixteenToEighteen, Doubts doubts) {
    if (history.all(FamilyHomeStarted.class).isEmpty()
        && history.all(FamilyHomeEnded.class).isEmpty()) {
      return List.of();
    }
    var read = new FamilyHomes(history, care);
    read.endByCare();
    read.startWithGuardian();
    var homes = new ArrayList<Stretch<FamilyHomeStarted, FamilyHomeEnded>>(read.starts.size());
    for (var home : Stretch.pair(read.starts, read.ends, doubts)) {
      if (home.end().isEmpty() || home.end().get().by().what() instanceof FamilyHomeEnded) {
        homes.add(home);
      } else {
        homes.add(new Stretch<>(home.days(), home.start(), Optional.empty()));
        read.ask(home, sixteenToEighteen, doubts);
      }
    }
    return List.copyOf(homes);
  }

  /** The first day that is not of a short break in each run of care. */
  private List<Integer> returns() {
    var returns = new ArrayList<Integer>();
    for (var run : care.lookedAfter()) {
      int first = fully.onOrAfter(run.fromNumber());
      if (first < run.toNumber()) {
        returns.add(first);
      }
    }
    return returns;
  }

  /** Ends each home on a return to care while it went on. */
  private void endByCare() {
    for (int day : returns()) {
      if (running(day)) {
        // an end that is recorded within that care is late word of this one
        int last = fully.run(day).toNumber();
        ends.stream()
            .filter(end -> end.number() > day)
            .findFirst()
            .filter(end -> end.number() < last && noneBetween(day, end.number()))
            .ifPresent(ends::remove);
        ends.add(new Occurred<>(careOn(day), new FamilyHomeEnded(Optional.empty())));
        ends.sort(Comparator.comparingInt(Occurred::number));
      }
    }
  }

  /** Whether a home that began before a day goes on until then; what ends and starts is paired. */
  private boolean running(int day) {
    var running = false;
    int end = 0;
    for (int start = 0; start < starts.size() && starts.get(start).number() < day; start++) {
      int began = starts.get(start).number();
      while (end < ends.size() && ends.get(end).number() < began) {
        running = false;
        end++;
      }
      var endsThatDay = end < ends.size() && ends.get(end).number() == began;
      if (endsThatDay) {
        end++;
      }
      running = running || !endsThatDay; // what starts and ends on one day is not counted
    }
    return running && (end == ends.size() || ends.get(end).number() > day);
  }

  /** The care of a day, as what happened that day. */
  private Recorded careOn(int day) {
    for (var spell : care.spells().reversed()) {
      if (spell.days().contains(day)) {
        var by = spell.start();
        return new Recorded(
            by.source(), by.id(), by.recordedAt(), by.corrects(), DayNumber.day(day), by.what());
      }
    }
    throw new IllegalStateException("not looked after on " + DayNumber.day(day));
  }

  /** Starts the home with a guardian of which only the end is recorded. */
  private void startWithGuardian() {
    var orders = orders();
    if (orders.isEmpty()) {
      return;
    }
    int from = Integer.MIN_VALUE;
    for (var end : ends) {
      for (int back : returns()) {
        from = back < end.number() ? Math.max(from, back) : from;
      }
      if (noneBetween(from, end.number() - 1)) {
        for (var order : orders) {
          if (order.number() >= from && order.number() < end.number()) {
            starts.add(
                new Occurred<>(
                    order.by(), new FamilyHomeStarted(FamilyMember.PARENTAL_RESPONSIBILITY)));
            break;
          }
        }
      }
      from = end.number();
    }
    starts.sort(Comparator.comparingInt(Occurred::number));
  }

  /** No home started from one day up to and on another. */
  private boolean noneBetween(int from, int to) {
    for (var start : starts) {
      if (start.number() >= from && start.number() <= to) {
        return false;
      }
    }
    return true;
  }

  /** What tells that the young person went to live with a special guardian, in order. */
  private List<Occurred<? extends Happening>> orders() {
    var orders = new ArrayList<Occurred<? extends Happening>>();
    orders.addAll(history.all(SpecialGuardianshipMade.class));
    for (var left : history.all(CareEnded.class)) {
      if (left.what().reason() == CareEndReason.SPECIAL_GUARDIANSHIP) {
        orders.add(left);
      }
    }
    orders.sort(Comparator.comparingInt(Occurred::number));
    return orders;
  }

  /** Asks for the start of a home again, when that care ended at 16 or 17 and none is recorded. */
  private void ask(
      Stretch<FamilyHomeStarted, FamilyHomeEnded> home, Span sixteenToEighteen, Doubts doubts) {
    int day = home.days().toNumber();
    if (!sixteenToEighteen.contains(care.lookedAfter().run(day).to())
        || !noneBetween(day, DayNumber.MAX)) {
      return;
    }
    doubts.about(
        home.start().by(),
        "home-ended-by-care",
        "Care began on "
            + Words.day(home.days().to())
            + ", but no end of living with family was recorded up to then. It is counted up to that"
            + " day. If they live there again since care ended, please record that start.");
  }
}
