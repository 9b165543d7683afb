package uk.waymark.portal.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.waymark.contracts.message.DutyLine;
import uk.waymark.portal.words.Dates;
import uk.waymark.portal.words.Words;

/** Places dated duties in lanes, so that close ones do not cover each other. */
final class Marks {
  private static final int LANE_HEIGHT = 18;
  private static final int ROOM = 16;
  private static final int MOST_LANES = 4;

  private final int top;
  private final List<Timeline.Mark> marks = new ArrayList<>();
  private final List<Integer> lastInLane = new ArrayList<>(List.of(Integer.MIN_VALUE / 2));

  Marks(Scale scale, LocalDate day, int top, List<DutyLine> duties, List<Timeline.Line> table) {
    this.top = top;
    duties.stream()
        .filter(duty -> !duty.allTheTime())
        .flatMap(duty -> Placed.of(duty, day).stream())
        .filter(placed -> scale.shows(placed.on()))
        .sorted(Comparator.comparing(Placed::on).thenComparing(Placed::title))
        .forEach(placed -> add(placed, scale.x(placed.on()), table));
  }

  List<Timeline.Mark> marks() {
    return List.copyOf(marks);
  }

  int bottom() {
    return top + lastInLane.size() * LANE_HEIGHT;
  }

  private void add(Placed placed, int x, List<Timeline.Line> table) {
    var lane = laneFor(x);
    lastInLane.set(lane, x);
    var words = Words.of("timeline.table.mark", placed.title(), placed.shape().words());
    marks.add(
        new Timeline.Mark(x, top + lane * LANE_HEIGHT + LANE_HEIGHT / 2, placed.shape(), words));
    table.add(
        new Timeline.Line(
            placed.on(),
            Words.of("timeline.table.kind.duty"),
            words,
            Dates.inShort(placed.on()),
            ""));
  }

  private int laneFor(int x) {
    for (var lane = 0; lane < lastInLane.size(); lane++) {
      if (x - lastInLane.get(lane) >= ROOM) {
        return lane;
      }
    }
    if (lastInLane.size() < MOST_LANES) {
      lastInLane.add(Integer.MIN_VALUE / 2);
    }
    return lastInLane.size() - 1;
  }

  /** A duty on the day that says most about it: done, stopped, else due, else opened. */
  private record Placed(LocalDate on, String title, MarkShape shape) {
    static Optional<Placed> of(DutyLine duty, LocalDate day) {
      var shape = MarkShape.of(duty.stateOn(day));
      var on =
          switch (shape) {
            case MET, MET_LATE -> Optional.ofNullable(duty.metOn());
            case STOPPED -> Optional.ofNullable(duty.stoppedOn());
            case OVERDUE, DUE_SOON, OPEN, AWAITING, LATER ->
                Optional.of(duty.due() == null ? duty.opened() : duty.due());
          };
      return on.map(at -> new Placed(at, duty.title(), shape));
    }
  }
}
