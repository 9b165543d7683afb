package uk.waymark.portal.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.portal.words.Dates;
import uk.waymark.portal.words.Words;

/** Places spans of days, and names each by its words where they fit, else by a letter. */
final class Bands {
  /** The mean width of a bold letter at the drawing's 13 units, measured in Arial. */
  private static final double LETTER_WIDTH = 7.4;

  private static final int ROOM_FOR_A_LETTER = 14;

  private final Scale scale;
  private final List<Timeline.Line> table;
  private final List<Timeline.Band> drawn = new ArrayList<>();

  Bands(Scale scale, List<Timeline.Line> table) {
    this.scale = scale;
    this.table = table;
  }

  List<Timeline.Band> drawn() {
    return List.copyOf(drawn);
  }

  /** Draws {@code [fromInclusive, toExclusive)} where it falls on the drawing. */
  void add(
      String kind,
      int top,
      int height,
      String style,
      String words,
      LocalDate fromInclusive,
      @Nullable LocalDate toExclusive) {
    var to = toExclusive == null ? scale.endExclusive() : toExclusive;
    if (!scale.shows(fromInclusive, to)) {
      return;
    }
    var until =
        toExclusive == null
            ? Words.of("timeline.table.no-end")
            : Dates.inShort(toExclusive.minusDays(1));
    table.add(
        new Timeline.Line(
            fromInclusive,
            Words.of("timeline.table.kind." + kind),
            words,
            Dates.inShort(fromInclusive),
            until));
    var x = scale.x(fromInclusive);
    var width = Math.max(2, scale.x(to) - x);
    var letter = letter(drawn.size());
    var fits = words.length() * LETTER_WIDTH + 10 <= width && height > ROOM_FOR_A_LETTER;
    var label = fits ? words : width < ROOM_FOR_A_LETTER ? "" : letter;
    drawn.add(
        new Timeline.Band(
            x,
            top,
            width,
            height,
            style,
            label,
            letter,
            words,
            Dates.inShort(fromInclusive) + " – " + until));
  }

  /** A, B, … Z, AA, AB, … */
  private static String letter(int index) {
    var last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : letter(index / 26 - 1) + last;
  }
}
