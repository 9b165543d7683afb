package uk.waymark.intake.ssda903;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import uk.waymark.intake.ssda903.Defect.Severity;

/**
 * What is wrong with the rows of an import: the first lines of it in the order of the report, how
 * many more there are, and which lines of each file they are about. A file in which every row is
 * wrong in many ways takes no more of the memory than its lines.
 */
final class Defects {
  /** How many lines a report lists. */
  static final int MOST_LISTED = 10_000;

  private static final Comparator<Numbered> ORDER =
      Comparator.comparing(
              (Numbered each) -> each.defect().year(),
              Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(each -> each.defect().file())
          .thenComparingLong(each -> each.defect().line())
          .thenComparingLong(Numbered::number);

  private final PriorityQueue<Numbered> lastFirst = new PriorityQueue<>(ORDER.reversed());
  private final Map<Place, Set<Long>> lines = new HashMap<>();
  private long added;

  /** What is said of one row stays in the order in which it was found. */
  private record Numbered(Defect defect, long number) {}

  private record Place(String file, Severity severity) {}

  void add(Defect defect) {
    if (defect.year() == null) {
      lines
          .computeIfAbsent(new Place(defect.file(), defect.severity()), _ -> new HashSet<>())
          .add(defect.line());
    }
    lastFirst.add(new Numbered(defect, added++));
    if (lastFirst.size() > MOST_LISTED) {
      lastFirst.remove();
    }
  }

  /** The first {@link #MOST_LISTED}, by year, file and line; those of this import come first. */
  List<Defect> listed() {
    return lastFirst.stream().sorted(ORDER).map(Numbered::defect).toList();
  }

  /** How many are not listed. */
  long more() {
    return added - lastFirst.size();
  }

  /** How many rows of a file of this import were left out. */
  long refused(String file) {
    return lines(file, Severity.REFUSED).size();
  }

  /** How many rows of a file of this import stand and are to be looked at. */
  long warned(String file) {
    var refused = lines(file, Severity.REFUSED);
    return lines(file, Severity.WARNING).stream().filter(line -> !refused.contains(line)).count();
  }

  private Set<Long> lines(String file, Severity severity) {
    return lines.getOrDefault(new Place(file, severity), Set.of());
  }
}
