package uk.waymark.statute.oracle;

import java.util.ArrayList;
import java.util.List;

/** What holds on which days, written down as it changes. */
final class Runs {
  /** Nothing holds. */
  static final int NOTHING = Integer.MIN_VALUE;

  private final List<Run> runs = new ArrayList<>();
  private int value = NOTHING;
  private int since;

  /** Days {@code [from, to)} on which this holds. */
  record Run(int value, int from, int to) {}

  /** What holds on a day. Days come in order. */
  void on(int day, int now) {
    if (now != value) {
      close(day);
      value = now;
      since = day;
    }
  }

  /** Nothing holds from that day. */
  void close(int day) {
    if (value != NOTHING && since < day) {
      runs.add(new Run(value, since, day));
    }
    value = NOTHING;
  }

  List<Run> all() {
    return List.copyOf(runs);
  }
}
