package uk.waymark.statute.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import uk.waymark.statute.facts.Recorded;

/** The smallest life that still shows what a larger one showed. */
final class Shrunk {
  private Shrunk() {}

  /** Leaves out events as long as it still shows; the first one, the birth, stays. */
  static List<Recorded> from(List<Recorded> events, Predicate<List<Recorded>> shows) {
    var smallest = events;
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (var without : smallerBy(smallest)) {
        if (Sensible.holds(without) && shows.test(without)) {
          smallest = without;
          smaller = true;
          break;
        }
      }
    }
    return List.copyOf(smallest);
  }

  /** The same life without one event, or without two (a start and its end). */
  private static List<List<Recorded>> smallerBy(List<Recorded> events) {
    var all = new ArrayList<List<Recorded>>();
    for (int one = 1; one < events.size(); one++) {
      all.add(without(events, one, one));
    }
    for (int one = 1; one < events.size(); one++) {
      for (int other = one + 1; other < events.size(); other++) {
        all.add(without(events, one, other));
      }
    }
    return all;
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
        .sorted(java.util.Comparator.comparing(Recorded::on))
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
