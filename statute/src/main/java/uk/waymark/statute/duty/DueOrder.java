package uk.waymark.statute.duty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.waymark.statute.deadline.DayNumber;

/**
 * Puts duties in order of {@link Duty#BY_DUE}: by the number of their due day first, and those
 * without one last. Those of one day are in order of their rules already, as the rules were asked.
 */
public final class DueOrder {
  private DueOrder() {}

  /**
   * The duties in order.
   *
   * @param duties those of one rule together, the rules in order of their ids
   */
  public static List<Duty> sorted(List<Duty> duties) {
    var keys = new long[duties.size()];
    int dated = 0;
    for (int i = 0; i < duties.size(); i++) {
      if (duties.get(i).due() instanceof Due.Open) {
        continue;
      }
      keys[dated++] = ((long) DayNumber.of(duties.get(i).due().orLast()) << Integer.SIZE) | i;
    }
    Arrays.sort(keys, 0, dated);
    var sorted = new ArrayList<Duty>(duties.size());
    for (int i = 0; i < dated; i++) {
      sorted.add(duties.get((int) keys[i]));
    }
    for (int i = 0; i < duties.size(); i++) {
      if (duties.get(i).due() instanceof Due.Open) {
        sorted.add(duties.get(i));
      }
    }
    for (int from = 0; from < dated; ) {
      int to = from + 1;
      while (to < dated && keys[to] >> Integer.SIZE == keys[from] >> Integer.SIZE) {
        to++;
      }
      sortOneDay(sorted, from, to);
      from = to;
    }
    sortOneDay(sorted, dated, sorted.size());
    return sorted;
  }

  /**
   * Duties due on one day, or all those without one, are in order unless a rule gave its own
   * otherwise: then two of that rule, one next to the other, are not.
   */
  private static void sortOneDay(List<Duty> duties, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      var before = duties.get(i - 1);
      var after = duties.get(i);
      if (before.rule().equals(after.rule()) && before.opened().isAfter(after.opened())) {
        duties.subList(from, to).sort(Duty.BY_DUE);
        return;
      }
    }
  }
}
