package uk.waymark.statute.law;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A place in an instrument as the register of coverage writes it, such as {@code section 23C(1)(a)}
 * or {@code schedule 2 paragraph 19B(2)}.
 *
 * @param words the place
 */
record Place(String words) {
  /** The whole of an instrument whose places are not told apart. */
  static final Place WHOLE = new Place("the whole");

  /** Whatever the register does not name one by one. */
  static final Place REST = new Place("the rest");

  private static final Pattern LAST = Pattern.compile("(.*)\\((\\w+)\\)");

  /** The places that a citation names: "(3), (4)" is two, "(2)(b) to (d)" is three. */
  static List<Place> of(Citation citation) {
    return switch (citation) {
      case Citation.Section(_, var number, var sub) -> places("section " + number, sub);
      case Citation.SchedulePara(_, var schedule, var para, var sub) ->
          places("schedule " + schedule + " paragraph " + para, sub);
      case Citation.Regulation(_, var number, var sub) -> places("regulation " + number, sub);
      case Citation.Article(_, var number, var sub) -> places("article " + number, sub);
      case Citation.Guidance(_, var place) -> List.of(place.isEmpty() ? WHOLE : new Place(place));
    };
  }

  private static List<Place> places(String start, String sub) {
    var places = new ArrayList<Place>();
    for (var part : sub.split(",", -1)) {
      var ends = part.strip().split(" to ", -1);
      var first = ends[0].startsWith("(") ? ends[0] : "";
      if (ends.length == 2) {
        places.addAll(range(start + first, ends[1]));
      } else {
        places.add(new Place(start + first));
      }
    }
    return places;
  }

  /** From {@code section 24(2)(b)} to {@code (d)}. */
  private static List<Place> range(String first, String lastPart) {
    var from = LAST.matcher(first);
    if (!from.matches()) {
      throw new IllegalArgumentException("no range starts at " + first);
    }
    var places = new ArrayList<Place>();
    var last = lastPart.substring(1, lastPart.length() - 1);
    for (var part = from.group(2); !part.equals(last); part = next(part)) {
      places.add(new Place(from.group(1) + "(" + part + ")"));
    }
    places.add(new Place(from.group(1) + "(" + last + ")"));
    return places;
  }

  private static String next(String part) {
    return Character.isDigit(part.charAt(0))
        ? String.valueOf(Integer.parseInt(part) + 1)
        : String.valueOf((char) (part.charAt(0) + 1));
  }

  /** Whether the other place is this one or lies in it. */
  boolean holds(Place other) {
    return equals(WHOLE) || other.equals(this) || other.words.startsWith(words + "(");
  }

  @Override
  public String toString() {
    return words;
  }
}
