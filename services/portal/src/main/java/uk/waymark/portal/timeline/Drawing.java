package uk.waymark.portal.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.message.DutyLine;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.contracts.message.Milestones;
import uk.waymark.portal.status.ShownStatus;
import uk.waymark.portal.words.Dates;
import uk.waymark.portal.words.Words;

/** Lays out the life course of one person from the 14th to the 25th birthday. */
public final class Drawing {
  /** The width of the view box. */
  public static final int WIDTH = 1000;

  private static final int LEFT = 104;
  private static final int RIGHT = WIDTH - 26;
  private static final int CARE_TOP = 58;
  private static final int CARE_HEIGHT = 26;
  private static final int STATUS_TOP = 96;
  private static final int STATUS_HEIGHT = 40;
  private static final int AWAITING_TOP = 142;
  private static final int AWAITING_HEIGHT = 12;
  private static final int MARKS_TOP = 166;
  private static final int ROW_GAP = 14;
  private static final int BOTTOM = 34;

  private final EntitlementsMessage person;
  private final LocalDate day;
  private final Scale scale;
  private final Bands bands;
  private final List<Timeline.Line> table = new ArrayList<>();

  private Drawing(EntitlementsMessage person, LocalDate day, LocalDate start, LocalDate end) {
    this.person = person;
    this.day = day;
    this.scale = new Scale(start, end, LEFT, RIGHT - LEFT);
    this.bands = new Bands(scale, table);
  }

  /**
   * The drawing of a person, or empty when no date of birth is known.
   *
   * @param day the day the page is about
   * @param isToday whether that day is today, which is said at its line
   */
  public static Optional<Timeline> of(
      EntitlementsMessage person,
      List<DutyLine> adviserDuties,
      List<DutyLine> planDeadlines,
      LocalDate day,
      boolean isToday) {
    var start = person.milestones().at14();
    var end = person.milestones().at25();
    return start == null || end == null
        ? Optional.empty()
        : Optional.of(
            new Drawing(person, day, start, end).draw(adviserDuties, planDeadlines, isToday));
  }

  private Timeline draw(
      List<DutyLine> adviserDuties, List<DutyLine> planDeadlines, boolean isToday) {
    var ages = ages(person.milestones());
    for (var span : person.lookedAfter()) {
      bands.add(
          "looked-after",
          CARE_TOP,
          CARE_HEIGHT,
          "looked-after",
          Words.of("timeline.row.looked-after"),
          span.from(),
          span.to());
    }
    for (var line : person.statusIntervals()) {
      bands.add(
          "status",
          STATUS_TOP,
          STATUS_HEIGHT,
          "status-" + line.status(),
          Words.ofCode("status", line.status()),
          line.from(),
          line.to());
    }
    for (var span : ShownStatus.spans(person)) {
      if (span.awaiting()) {
        bands.add(
            "status",
            AWAITING_TOP,
            AWAITING_HEIGHT,
            "awaiting",
            Words.of("state.awaiting-confirmation") + ": " + Words.ofCode("status", span.status()),
            span.from(),
            span.to());
      }
    }
    var duties = new Marks(scale, day, MARKS_TOP, adviserDuties, table);
    var deadlines = new Marks(scale, day, duties.bottom() + ROW_GAP, planDeadlines, table);
    var height = deadlines.bottom() + BOTTOM;
    var marks = new ArrayList<>(duties.marks());
    marks.addAll(deadlines.marks());
    var key = EnumSet.noneOf(MarkShape.class);
    marks.forEach(mark -> key.add(mark.shape()));
    var today = today(isToday);
    table.sort(Comparator.comparing(Timeline.Line::from));
    return new Timeline(
        Words.of("timeline.title"),
        Words.of("timeline.desc", Words.of("timeline.desc.statuses")),
        height,
        ages,
        List.of(
            new Timeline.Row(CARE_TOP + 18, Words.of("timeline.row.looked-after")),
            new Timeline.Row(STATUS_TOP + 25, Words.of("timeline.row.status")),
            new Timeline.Row(MARKS_TOP + 13, Words.of("timeline.row.duties")),
            new Timeline.Row(duties.bottom() + ROW_GAP + 13, Words.of("timeline.row.deadlines"))),
        bands.drawn(),
        marks,
        today,
        List.copyOf(key),
        List.copyOf(table));
  }

  private List<Timeline.Age> ages(Milestones at) {
    var ages = new ArrayList<Timeline.Age>();
    addAge(ages, 14, at.at14());
    addAge(ages, 16, at.at16());
    addAge(ages, 18, at.at18());
    addAge(ages, 21, at.at21());
    addAge(ages, 25, at.at25());
    return ages;
  }

  private void addAge(List<Timeline.Age> ages, int age, @Nullable LocalDate birthday) {
    if (birthday == null) {
      return;
    }
    var anchor = age == 14 ? "start" : age == 25 ? "end" : "middle";
    ages.add(
        new Timeline.Age(
            scale.x(birthday), Words.of("timeline.age", age), Dates.inShort(birthday), anchor));
    var name =
        Words.find("timeline.table.birthday." + age)
            .orElseGet(() -> Words.of("timeline.table.birthday", age));
    table.add(
        new Timeline.Line(
            birthday, Words.of("timeline.table.kind.age"), name, Dates.inShort(birthday), ""));
  }

  private Timeline.Day today(boolean isToday) {
    var name = Words.of(isToday ? "timeline.today" : "timeline.as-at");
    var label = name + " " + Dates.inShort(day);
    table.add(
        new Timeline.Line(day, Words.of("timeline.table.kind.day"), name, Dates.inShort(day), ""));
    var x = scale.x(day);
    var anchor = x < LEFT + 90 ? "start" : x > RIGHT - 90 ? "end" : "middle";
    return new Timeline.Day(scale.shows(day), x, label, anchor);
  }
}
