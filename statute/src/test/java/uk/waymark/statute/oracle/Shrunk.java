package uk.waymark.statute.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import uk.waymark.statute.facts.Recorded;

/** The smallest life that still shows what a larger one showed. */
final class Shrunk {
  private Shrunk() {}

  /** Leaves out events as long as it still shows; the first one, the birth, stays. */
  static List<Recorded> from(List<Recorded> events, Predicate<List<Recorded>> shows) {
    Predicate<List<Recorded>> good = life -> Sensible.holds(life) && shows.test(life);
    var smallest = events;
    int before;
    do {
      before = smallest.size();
      smallest = withoutOne(smallest, good);
      smallest = withoutTwo(smallest, good);
    } while (smallest.size() < before);
    return List.copyOf(smallest);
  }

  private static List<Recorded> withoutOne(List<Recorded> events, Predicate<List<Recorded>> good) {
    var left = events;
    for (int one = left.size() - 1; one > 0; one--) {
      var fewer = without(left, one, one);
      left = good.test(fewer) ? fewer : left;
    }
    return left;
  }

  /** A start and its end can only go together. */
  private static List<Recorded> withoutTwo(List<Recorded> events, Predicate<List<Recorded>> good) {
    for (int one = 1; one < events.size(); one++) {
      for (int other = one + 1; other < events.size(); other++) {
        var fewer = without(events, one, other);
        if (good.test(fewer)) {
          return fewer;
        }
      }
    }
    return events;
  }

  private static List<Recorded> without(List<Recorded> events, int one, int other) {
    var left = new ArrayList<>(events);
    left.remove(other);
    if (one != other) {
      left.remove(one);
    }
    return left;
  }

  /** A life in lines, in order of days. */
  static String words(List<Recorded> events) {
    var lines = new StringBuilder();
    events.stream()
        .sorted(Comparator.comparing(Recorded::on))
        .forEach(
            event ->
                lines
                    .append("\n  ")
                    .append(event.on())
                    .append(' ')
                    .append(event.id())
                    .append(event.corrects().map(id -> " corrects " + id).orElse(""))
                    .append(' ')
                    .append(event.what()));
    return lines.toString();
  }
}
