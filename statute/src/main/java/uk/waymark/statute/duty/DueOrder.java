package uk.waymark.statute.duty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.waymark.statute.deadline.DayNumber;

/**
 * Puts duties in order of {@link Duty#BY_DUE}: by the number of their due day first, and only those
 * due on one day by comparing the rest.
 */
public final class DueOrder {
  private DueOrder() {}

  /** The duties in order. */
  public static List<Duty> sorted(List<Duty> duties) {
    int count = duties.size();
    var keys = new long[count];
    for (int i = 0; i < count; i++) {
      keys[i] = ((long) DayNumber.of(duties.get(i).due().orLast()) << Integer.SIZE) | i;
    }
    Arrays.sort(keys);
    var sorted = new ArrayList<Duty>(count);
    for (int i = 0; i < count; i++) {
      sorted.add(duties.get((int) keys[i]));
    }
    for (int from = 0; from < count; ) {
      int to = from + 1;
      while (to < count && keys[to] >> Integer.SIZE == keys[from] >> Integer.SIZE) {
        to++;
      }
      if (!inOrder(sorted, from, to)) {
        sorted.subList(from, to).sort(Duty.BY_DUE);
      }
      from = to;
    }
    return sorted;
  }

  /** Rules are asked in order, so that most duties of one day are in order already. */
  private static boolean inOrder(List<Duty> duties, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (Duty.BY_DUE.compare(duties.get(i - 1), duties.get(i)) > 0) {
        return false;
      }
    }
    return true;
  }
}
