package uk.waymark.offers.amount;

import java.util.List;

/** When a sum comes. */
public sealed interface Every {
  /** One sum, not a series. */
  record Single() implements Every {}

  /** Again each week, month or year. */
  record Each(Period period) implements Every {}

  /**
   * Each time something happens.
   *
   * @param event what, in words, such as "interview"
   */
  record EachTime(String event) implements Every {}

  /**
   * On birthdays.
   *
   * @param ages the ages reached on them, in order
   */
  record Birthdays(List<Integer> ages) implements Every {
    public Birthdays {
      ages = List.copyOf(ages);
    }
  }
}
