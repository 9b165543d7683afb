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
  private FamilyHomes() {}

  /** Whether only the end of a home was recorded, and it is the one with the special guardian. */
  public static boolean withGuardian(Stretch<FamilyHomeStarted, ?> home) {
    return !(home.start().by().what() instanceof FamilyHomeStarted);
  }

  /** The homes of a life, in order of days. */
  static List<Stretch<FamilyHomeStarted, FamilyHomeEnded>> of(
      History history, CareHistory care, Span sixteenToEighteen, Doubts doubts) {
    var starts = history.all(FamilyHomeStarted.class);
    var ends = history.all(FamilyHomeEnded.class);
    if (starts.isEmpty() && ends.isEmpty()) {
      return List.of();
    }
    var all = guardianBefore(history, starts, ends);
    var homes = new ArrayList<Stretch<FamilyHomeStarted, FamilyHomeEnded>>(all.size());
    for (var home : Stretch.pair(all, endedByCare(all, ends, care), doubts)) {
      homes.add(home.end().filter(FamilyHomes::byCare).isEmpty() ? home : cut(home));
      if (home.end().filter(FamilyHomes::byCare).isPresent()) {
        asked(home, care, sixteenToEighteen, doubts);
      }
    }
    return List.copyOf(homes);
  }

  /** The starts, with one for each home with a guardian of which only the end is recorded. */
  private static List<Occurred<FamilyHomeStarted>> guardianBefore(
      History history,
      List<Occurred<FamilyHomeStarted>> starts,
      List<Occurred<FamilyHomeEnded>> ends) {
    if (ends.isEmpty()) {
      return starts;
    }
    var orders = orders(history);
    if (orders.isEmpty()) {
      return starts;
    }
    var all = new ArrayList<>(starts);
    int from = Integer.MIN_VALUE;
    for (var end : ends) {
      if (noneBetween(starts, from, end.number())) {
        for (var order : orders.reversed()) {
          if (order.number() >= from && order.number() < end.number()) {
            all.add(
                new Occurred<>(
                    order.by(), new FamilyHomeStarted(FamilyMember.PARENTAL_RESPONSIBILITY)));
            break;
          }
        }
      }
      from = end.number();
    }
    all.sort(Comparator.comparingInt(Occurred::number));
    return all;
  }

  /** No home started from one day up to and on another: what started that day may end that day. */
  private static boolean noneBetween(List<Occurred<FamilyHomeStarted>> starts, int from, int to) {
    for (var start : starts) {
      if (start.number() >= from && start.number() <= to) {
        return false;
      }
    }
    return true;
  }

  /** What tells that the young person went to live with a special guardian, in order. */
  private static List<Occurred<? extends Happening>> orders(History history) {
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

  /** The ends, with one for each return to care while a home went on. */
  private static List<Occurred<FamilyHomeEnded>> endedByCare(
      List<Occurred<FamilyHomeStarted>> starts,
      List<Occurred<FamilyHomeEnded>> ends,
      CareHistory care) {
    var all = new ArrayList<>(ends);
    for (var back : fully(care)) {
      int day = back.fromNumber();
      if (running(starts, all, day)) {
        // an end that was recorded for a later day is late word of this one
        all.stream()
            .filter(end -> end.number() > day)
            .findFirst()
            .filter(end -> noneBetween(starts, day, end.number()))
            .ifPresent(all::remove);
        all.add(new Occurred<>(startedOn(care, day), new FamilyHomeEnded(Optional.empty())));
        all.sort(Comparator.comparingInt(Occurred::number));
      }
    }
    return all.size() == ends.size() && all.equals(ends) ? ends : all;
  }

  /** Whether a home that began before a day has not ended by that day. */
  private static boolean running(
      List<Occurred<FamilyHomeStarted>> starts, List<Occurred<FamilyHomeEnded>> ends, int day) {
    for (var start : starts.reversed()) {
      if (start.number() < day) {
        return ends.stream().noneMatch(end -> end.number() > start.number() && end.number() <= day);
      }
    }
    return false;
  }

  /** The event that started the care which began on a day. */
  private static Recorded startedOn(CareHistory care, int day) {
    for (var spell : care.spells().reversed()) {
      if (spell.days().contains(day)) {
        return spell.start();
      }
    }
    throw new IllegalStateException("not looked after on " + DayNumber.day(day));
  }

  private static boolean byCare(Occurred<FamilyHomeEnded> end) {
    return !(end.by().what() instanceof FamilyHomeEnded);
  }

  private static Stretch<FamilyHomeStarted, FamilyHomeEnded> cut(
      Stretch<FamilyHomeStarted, FamilyHomeEnded> home) {
    return new Stretch<>(home.days(), home.start(), Optional.empty());
  }

  /** Asks for the start of a home again, when that care ended at 16 or 17. */
  private static void asked(
      Stretch<FamilyHomeStarted, FamilyHomeEnded> home,
      CareHistory care,
      Span sixteenToEighteen,
      Doubts doubts) {
    var back = fully(care).run(home.days().toNumber());
    if (sixteenToEighteen.contains(back.to())) {
      doubts.about(
          home.start().by(),
          "home-ended-by-care",
          "Care began again on "
              + back.from()
              + ", but no end of living with family was recorded up to then. It is counted up"
              + " to that day. If they live there again since care ended, please record that"
              + " start.");
    }
  }

  /** The days of care without short breaks. */
  private static Spans fully(CareHistory care) {
    return care.shortBreaks().isEmpty()
        ? care.lookedAfter()
        : care.lookedAfter().minus(care.shortBreaks());
  }
}
