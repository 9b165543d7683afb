package uk.waymark.statute.law;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the register of coverage says of one place of the law.
 *
 * @param place the place
 * @param how modelled, partly or not
 * @param what what the place is about, in our own words
 * @param carriedBy provisions that apply it though they cite another place
 * @param reason why it is not, or not wholly, modelled; empty for what is
 */
record CoverageLine(Place place, How how, String what, List<String> carriedBy, String reason) {
  private static final Pattern CARRIED = Pattern.compile("in ([A-Z0-9-]+(?:, [A-Z0-9-]+)*)(.*)");

  /** How far a place is modelled. */
  enum How {
    MODELLED("modelled"),
    PARTLY("partly"),
    NOT("not modelled");

    private final String words;

    How(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /**
   * Reads {@code place | how | what | reason}; a reason may start with {@code in ID, ID;}.
   *
   * @throws IllegalArgumentException when it is not such a line, or what is not modelled has no
   *     reason
   */
  static CoverageLine read(String line) {
    var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    if (cells.size() != 4 || cells.get(0).isEmpty() || cells.get(2).isEmpty()) {
      throw new IllegalArgumentException("not \"place | how | what | reason\": " + line);
    }
    var how = How.valueOf(cells.get(1).toUpperCase(Locale.ROOT));
    var carried = CARRIED.matcher(cells.get(3));
    var by = carried.matches() ? List.of(carried.group(1).split(", ", -1)) : List.<String>of();
    var reason = (carried.matches() ? carried.group(2) : cells.get(3)).replaceFirst("^; *", "");
    if (how != How.MODELLED && reason.isEmpty()) {
      throw new IllegalArgumentException("no reason why it is not modelled: " + line);
    }
    return new CoverageLine(new Place(cells.get(0)), how, cells.get(2), by, reason);
  }
}
