package uk.waymark.statute.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.waymark.statute.deadline.DayNumber;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.Happening.EducationEnded;
import uk.waymark.statute.facts.Happening.EducationStarted;
import uk.waymark.statute.facts.Happening.PathwayPlanCompleted;
import uk.waymark.statute.facts.Happening.PathwayPlanReviewed;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.facts.Occurred;
import uk.waymark.statute.finding.FactRead;

/**
 * A course of education or training, with its end by reading J-EDU-END: the day it was ended, else
 * its planned day, else the day in the pathway plan, else 31 August after its academic years, else
 * open. A course that begins ends no other: two may run at once.
 *
 * @param days from its start up to, not including, its end
 * @param started the event that started it
 * @param endFact what its end was read from
 */
public record Programme(Span days, Occurred<EducationStarted> started, FactRead endFact) {

  /** By the day each began; of those begun on one day, the one that ends first is the last. */
  private static final Comparator<Programme> IN_ORDER =
      Comparator.<Programme>comparingInt(course -> course.days().fromNumber())
          .thenComparing(course -> course.days().toNumber(), Comparator.reverseOrder());

  static List<Programme> of(History history, Doubts doubts) {
    var starts = history.all(EducationStarted.class);
    var ends = history.all(EducationEnded.class);
    if (starts.isEmpty() && ends.isEmpty()) {
      return List.of();
    }
    var inPlan = educationInPlan(history);
    var programmes = new ArrayList<Programme>(starts.size());
    for (int i = 0; i < starts.size(); i++) {
      programmes.add(plan(starts.get(i), namedFor(i, starts, inPlan)));
    }
    programmes.sort(IN_ORDER);
    var ended = new boolean[programmes.size()];
    for (var end : levelsFirst(ends)) {
      int of = courseOf(end, programmes, ended, doubts);
      if (of >= 0) {
        ended[of] = true;
        programmes.set(of, endedBy(programmes.get(of).started(), end));
      }
    }
    atOnce(programmes, doubts);
    return List.copyOf(programmes);
  }

  /**
   * The place of the course that an end is about: of those begun before it and not yet ended, of
   * its level if it tells one, one that would still be running, and of these the one begun last; -1
   * when there is none.
   */
  private static int courseOf(
      Occurred<EducationEnded> end, List<Programme> programmes, boolean[] ended, Doubts doubts) {
    int of = -1;
    int running = 0;
    for (int i = 0; i < programmes.size(); i++) {
      var days = programmes.get(i).days();
      if (days.fromNumber() < end.number() && !ended[i] && ofLevel(end, programmes.get(i))) {
        var goesOn = days.toNumber() >= end.number();
        if (goesOn || running == 0) {
          of = i;
        }
        running += goesOn ? 1 : 0;
      }
    }
    if (of < 0) {
      doubts.about(
          end.by(),
          "end-without-start",
          end.what().level().isEmpty()
              ? "A course ended, but no start of it was received. It is not counted."
              : "A course of this level ended, but no start of one was received that has no other"
                  + " end. It is not counted. Please check the level.");
    }
    if (running > 1) {
      doubts.about(
          end.by(),
          "course-end-unclear",
          "More than one course was running. This is taken as the end of the one that began last."
              + " Please check.");
    }
    return of;
  }

  /** The ends that tell a level, then the others, which can be of whatever course is left. */
  private static List<Occurred<EducationEnded>> levelsFirst(List<Occurred<EducationEnded>> ends) {
    if (ends.size() <= 1) {
      return ends;
    }
    var sorted = new ArrayList<>(ends);
    sorted.sort(Comparator.comparing(end -> end.what().level().isEmpty()));
    return sorted;
  }

  private static boolean ofLevel(Occurred<EducationEnded> end, Programme course) {
    var level = end.what().level();
    return level.isEmpty() || level.get() == course.started().what().level();
  }

  /** Names each course that began while another was running. */
  private static void atOnce(List<Programme> programmes, Doubts doubts) {
    for (int i = 1; i < programmes.size(); i++) {
      int began = programmes.get(i).days().fromNumber();
      for (int j = 0; j < i; j++) {
        if (programmes.get(j).days().contains(began)) {
          doubts.about(
              programmes.get(i).started().by(),
              "courses-at-once",
              "This course began while an earlier one was running. Both count. If it took the"
                  + " place of the earlier one, please record the end of that.");
          break;
        }
      }
    }
  }

  private static Programme endedBy(Occurred<EducationStarted> start, Occurred<EducationEnded> end) {
    return new Programme(new Span(start.on(), end.on()), start, FactRead.day(end));
  }

  private static Programme plan(Occurred<EducationStarted> start, List<PlannedEnd> inPlan) {
    var until = start.what().until();
    if (until.isPresent()) {
      return to(start, until.get(), FactRead.of(start.by(), "until", until.get().toString()));
    }
    var planned =
        start.what().inPathwayPlan().orElse(false) ? lastAfter(inPlan, start.on()) : none();
    if (planned.isPresent()) {
      return to(start, planned.get().until(), planned.get().read());
    }
    var years = start.what().academicYears();
    if (years.isPresent()) {
      var firstDayAfter = LocalDate.of(start.on().getYear() + years.get(), 9, 1);
      var fact = FactRead.of(start.by(), "academicYears", years.get().toString());
      return to(start, firstDayAfter, fact);
    }
    return to(start, LocalDate.MAX, FactRead.missing(start.by(), "until"));
  }

  private static Programme to(Occurred<EducationStarted> start, LocalDate end, FactRead read) {
    return new Programme(Span.between(start.on(), end), start, read);
  }

  /** An end of education that a plan or review of that day, a DayNumber, names. */
  private record PlannedEnd(int day, LocalDate until, FactRead read) {}

  private static Optional<PlannedEnd> none() {
    return Optional.empty();
  }

  /**
   * What plans name of a course, when another course that needs such a day follows: only what was
   * named before that one began, and of that what lies up to its start, if anything does.
   */
  private static List<PlannedEnd> namedFor(
      int course, List<Occurred<EducationStarted>> starts, List<PlannedEnd> inPlan) {
    int began = starts.get(course).number();
    for (int i = course + 1; i < starts.size(); i++) {
      var next = starts.get(i);
      if (next.number() > began
          && next.what().inPathwayPlan().orElse(false)
          && next.what().until().isEmpty()) {
        var before = inPlan.stream().filter(named -> named.day() < next.number()).toList();
        var upToIt =
            before.stream()
                .filter(named -> named.until().isAfter(starts.get(course).on()))
                .filter(named -> !named.until().isAfter(next.on()))
                .toList();
        return upToIt.isEmpty() ? before : upToIt;
      }
    }
    return inPlan;
  }

  /** The one named last that lies after the start: an earlier day is about an earlier course. */
  private static Optional<PlannedEnd> lastAfter(List<PlannedEnd> named, LocalDate start) {
    return named.reversed().stream().filter(end -> end.until().isAfter(start)).findFirst();
  }

  /** The ends of education in plans and reviews, in the order of those. */
  private static List<PlannedEnd> educationInPlan(History history) {
    var named = new ArrayList<PlannedEnd>();
    for (var event : history.events()) {
      var until =
          switch (event.what()) {
            case PathwayPlanCompleted(var day) -> day;
            case PathwayPlanReviewed(var day, _) -> day;
            default -> Optional.<LocalDate>empty();
          };
      if (until.isPresent()) {
        var day = until.get();
        named.add(
            new PlannedEnd(
                DayNumber.of(event.on()),
                day,
                FactRead.of(event, "educationUntil", day.toString())));
      }
    }
    return named;
  }
}
