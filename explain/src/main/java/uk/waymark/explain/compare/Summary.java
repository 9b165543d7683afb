package uk.waymark.explain.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many people are answered differently, in what, in plain words. */
final class Summary {
  private final Comparison comparison;
  private final Map<String, Integer> peopleByField = new TreeMap<>();
  private int people;
  private int differing;

  Summary(Comparison comparison) {
    this.comparison = comparison;
  }

  /** Counts one person and what differs for them. */
  void count(List<Difference> differences) {
    people++;
    if (differences.isEmpty()) {
      return;
    }
    differing++;
    var fields = new HashSet<String>();
    differences.forEach(each -> fields.add(each.sort()));
    fields.forEach(field -> peopleByField.merge(field, 1, Integer::sum));
  }

  /** The table: who was compared, how many differ, then each field with its people. */
  List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(
        "Left: "
            + comparison.leftWords()
            + ". Right: "
            + comparison.rightWords()
            + ". Days: "
            + comparison.fromInclusive()
            + " up to, not including, "
            + comparison.toExclusive()
            + ".");
    lines.add(
        differing == 0
            ? "Nobody of " + people(people) + " is answered differently."
            : differing + " of " + people(people) + " answered differently:");
    int width = peopleByField.keySet().stream().mapToInt(String::length).max().orElse(0);
    peopleByField.forEach(
        (field, count) ->
            lines.add("  " + field + " ".repeat(width - field.length() + 2) + people(count)));
    return lines;
  }

  private static String people(int count) {
    return count == 1 ? "1 person" : count + " people";
  }
}
