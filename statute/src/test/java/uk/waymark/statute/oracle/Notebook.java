package uk.waymark.statute.oracle;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Recorded;

/** Writes down a random life: chance, birthdays and the events so far. */
final class Notebook {
  final RandomGenerator random;
  final LocalDate born;
  private final List<Recorded> events = new ArrayList<>();

  Notebook(RandomGenerator random, LocalDate born) {
    this.random = random;
    this.born = born;
  }

  boolean oneIn(int turns) {
    return random.nextInt(turns) == 0;
  }

  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  @SafeVarargs
  final <T> T pick(T... values) {
    return values[random.nextInt(values.length)];
  }

  LocalDate birthday(int age) {
    return Days.date(Days.birthday(born, age));
  }

  /** A day of that age, or now and then beside a day on which the clocks change. */
  LocalDate aged(int from, int to) {
    var day = birthday(from).plusDays(random.nextInt(Math.max(1, 365 * (to - from))));
    return oneIn(20) ? clockChange(day.getYear()).plusDays(between(-1, 1)) : day;
  }

  private LocalDate clockChange(int year) {
    return lastSunday(LocalDate.of(year, oneIn(2) ? 3 : 10, 31));
  }

  private static LocalDate lastSunday(LocalDate end) {
    return end.minusDays(end.getDayOfWeek().getValue() % 7);
  }

  /** Sometimes moves a day onto or beside a birthday on which something turns. */
  LocalDate near(LocalDate day) {
    if (!oneIn(6)) {
      return day;
    }
    var turn = birthday(pick(14, 16, 18, 21, 25)).plusDays(between(-1, 1));
    return turn.isBefore(day.minusYears(1)) || turn.isAfter(day.plusYears(1)) ? day : turn;
  }

  Recorded on(LocalDate day, Happening what) {
    var event =
        new Recorded(
            "urn:test",
            "e" + (events.size() + 1),
            day.atTime(12, 0).toInstant(ZoneOffset.UTC),
            Optional.empty(),
            day,
            what);
    events.add(event);
    return event;
  }

  /** An event recorded some days late, perhaps a correction of another. */
  void late(LocalDate day, int days, Optional<String> corrects, Happening what) {
    events.add(
        new Recorded(
            "urn:test",
            "e" + (events.size() + 1),
            day.plusDays(days).atTime(12, 0).toInstant(ZoneOffset.UTC),
            corrects,
            day,
            what));
  }

  /** Lets an event say what was wrong at first, and a later one put it right. */
  void wrongAtFirst(Recorded right, LocalDate wrongDay) {
    events.remove(right);
    var wrong = on(wrongDay, right.what());
    late(right.on(), 400 + random.nextInt(30), Optional.of(wrong.id()), right.what());
  }

  List<Recorded> events() {
    return List.copyOf(events);
  }
}
