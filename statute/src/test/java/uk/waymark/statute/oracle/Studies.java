package uk.waymark.statute.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.EducationEnded;
import uk.waymark.statute.facts.Happening.EducationIntentionTold;
import uk.waymark.statute.facts.Happening.EducationStarted;
import uk.waymark.statute.facts.Recorded;
import uk.waymark.statute.facts.StudyLevel;

/** The course of the plan that runs past 21, and going back to education (ST-F3, ST-F5). */
final class Studies {
  private static final int ALL_LAW_FROM = Days.of("2026-09-01");
  private static final int BACK_IN_EDUCATION_FROM = Days.of("2011-04-01");

  private final Ages ages;
  private final List<Course> courses = new ArrayList<>();
  private final List<Course> ended = new ArrayList<>();
  private final List<Told> tellings = new ArrayList<>();
  private final Set<Integer> returns = new HashSet<>();
  private int helpedUpTo;

  /** What was told on a day: the course it is about, if any, and the first day without help. */
  private record Told(int on, Optional<Course> about, int to) {}

  /** A course on days {@code [from, to)}. */
  record Course(int from, int to, EducationStarted what) {
    /** Of that level, or of any if none is told. */
    boolean is(Optional<StudyLevel> level) {
      return level.isEmpty() || what.level() == level.get();
    }

    boolean inPlan() {
      return what.inPathwayPlan().orElse(false);
    }
  }

  Studies(Ages ages, List<Recorded> events) {
    this.ages = ages;
    for (var event : events) {
      int day = Days.of(event.on());
      if (event.what() instanceof EducationStarted course) {
        courses.add(new Course(day, plannedEnd(course, day), course));
      }
    }
    for (var event : events) {
      if (event.what() instanceof EducationEnded(var level) && level.isPresent()) {
        ended(Days.of(event.on()), level);
      }
    }
    for (var event : events) {
      if (event.what() instanceof EducationEnded(var level) && level.isEmpty()) {
        ended(Days.of(event.on()), level);
      }
    }
  }

  /** Ends the course begun last of those that run, or else the one begun last (J-EDU-END). */
  private void ended(int day, Optional<StudyLevel> level) {
    var notEnded =
        courses.stream()
            .filter(course -> course.from < day && !ended.contains(course) && course.is(level))
            .toList();
    var running = notEnded.stream().filter(course -> course.to >= day).toList();
    var candidates = running.isEmpty() ? notEnded : running;
    if (!candidates.isEmpty()) {
      var last =
          candidates.stream()
              .max(
                  Comparator.comparingInt(Course::from)
                      .thenComparing(Course::to, Comparator.reverseOrder()))
              .orElseThrow();
      var cut = new Course(last.from, day, last.what);
      courses.set(courses.lastIndexOf(last), cut);
      ended.add(cut);
    }
  }

  static int plannedEnd(EducationStarted what, int from) {
    return what.until()
        .map(Days::of)
        .or(() -> what.academicYears().map(years -> afterAugust(from, years)))
        .orElse(Days.NEVER);
  }

  private static int afterAugust(int from, int years) {
    return Days.of(LocalDate.of(Days.date(from).plusYears(years).getYear(), 9, 1));
  }

  void happened(int day, Happening what) {
    if (what instanceof EducationIntentionTold(var level) && day < ages.at25()) {
      var about = about(day, level);
      int to = about.map(Course::to).orElse(ages.at25());
      tellings.add(new Told(day, about, to));
      int from = Math.max(day, Math.max(ages.at21(), BACK_IN_EDUCATION_FROM));
      if (from < to && to > helpedUpTo) {
        boolean begunBefore = about.isPresent() && about.get().from < helpedUpTo;
        if (!begunBefore) {
          returns.add(Math.max(from, helpedUpTo));
        }
        helpedUpTo = to;
      }
    }
  }

  /**
   * The course running, unless it was told of before and another follows; else the next one, also
   * if it begins at 25 or later: only the telling must come before 25. One of the level told goes
   * before others; of another level than the one told, nobody means a course that needs no telling
   * or was told of.
   */
  private Optional<Course> about(int day, Optional<StudyLevel> level) {
    Optional<Course> toldAlready = Optional.empty();
    for (var course : courses) {
      if (course.from <= day && course.to > day && toldOf(course)) {
        toldAlready = begunLast(toldAlready, course);
      }
    }
    var before = toldAlready;
    Optional<Course> fits = Optional.empty();
    Optional<Course> other = Optional.empty();
    Optional<Course> next = Optional.empty();
    Optional<Course> nextThatFits = Optional.empty();
    for (var course : courses) {
      if (course.from > day) {
        next = next.isEmpty() ? Optional.of(course) : next;
        if (nextThatFits.isEmpty() && level.isPresent() && course.is(level)) {
          nextThatFits = Optional.of(course);
        }
      } else if (course.to > day
          && !toldOf(course)
          && before.filter(told -> told.from >= course.from).isEmpty()) {
        fits = course.is(level) ? begunLast(fits, course) : fits;
        other = course.is(level) || needsNoTelling(course) ? other : begunLast(other, course);
      }
    }
    for (var choice : List.of(fits, nextThatFits, other, next)) {
      if (choice.isPresent()) {
        return choice;
      }
    }
    return toldAlready.filter(one -> one.is(level));
  }

  private boolean toldOf(Course course) {
    return tellings.stream().anyMatch(told -> told.about.equals(Optional.of(course)));
  }

  /** It is over by 21, or the plan has it from before: then s.23C(7) goes on to its end. */
  private boolean needsNoTelling(Course course) {
    return course.to <= ages.at21() || (course.from < ages.at21() && course.inPlan());
  }

  private static Optional<Course> begunLast(Optional<Course> known, Course other) {
    return known
        .filter(one -> one.from > other.from || (one.from == other.from && one.to > other.to))
        .or(() -> Optional.of(other));
  }

  /** A course of the plan, begun before 21 and going on after it. */
  boolean planned(int day) {
    for (var course : courses) {
      if (course.inPlan()
          && course.from < ages.at21()
          && course.to > ages.at21()
          && day >= ages.at21()
          && day < course.to) {
        return true;
      }
    }
    return false;
  }

  /** The courses that run today. */
  List<Course> running(int day) {
    var running = new ArrayList<Course>(1);
    for (var course : courses) {
      if (day >= course.from && day < course.to) {
        running.add(course);
      }
    }
    return running;
  }

  /** Told, and the course it is about has not ended. */
  boolean backIn(int day) {
    if (day < Math.max(ages.at21(), BACK_IN_EDUCATION_FROM)) {
      return false;
    }
    for (var told : tellings) {
      if (day >= told.on && day < told.to) {
        return true;
      }
    }
    return false;
  }

  /** Whether that day another course than before is what help is for. */
  boolean returns(int day) {
    return returns.contains(day);
  }

  /** The last day on which a course runs; one without an end runs into all law there is. */
  int last() {
    int last = 0;
    for (var course : courses) {
      last =
          Math.max(last, course.to == Days.NEVER ? Math.max(course.from, ALL_LAW_FROM) : course.to);
    }
    return last;
  }
}
