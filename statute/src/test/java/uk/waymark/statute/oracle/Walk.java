package uk.waymark.statute.oracle;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import uk.waymark.statute.facts.Recorded;
import uk.waymark.statute.law.Status;

/**
 * One young person's life from the 14th birthday, day by day.
 *
 * @param from the 14th birthday
 * @param to the day before which the walk stopped: some years after everything known
 * @param ages the birthdays
 * @param statuses the primary status, by its number; none left out
 * @param lookedAfter the days looked after
 * @param supportActive the days of the flag support-active
 * @param alsoQualifying the days of the flag qualifying-by-section-24
 * @param helpWithEducation the days of the flag education-help-to-25
 * @param duties the due day of each duty of {@link Duties#RULES} while it is open
 * @param goingOn the days on which each duty of {@link GoingOn#RULES} is open
 * @param several the duties that can be open more than once at a time
 * @param entitlements the answer of each rule of {@link Entitlements#RULES} while it is open
 */
record Walk(
    int from,
    int to,
    Ages ages,
    Runs statuses,
    Runs lookedAfter,
    Runs supportActive,
    Runs alsoQualifying,
    Runs helpWithEducation,
    List<Runs> duties,
    List<Runs> goingOn,
    Several several,
    List<Runs> entitlements) {
  /** The statuses, in the order of their numbers. */
  static final List<Status> STATUSES = List.of(Status.values());

  private static final int MARGIN = 3 * 366;

  static Walk of(Collection<Recorded> recorded) {
    var events = WhatCounts.of(recorded);
    var ages = Ages.of(WhatCounts.born(events));
    var standing = new Standing(ages, events);
    int last = Math.max(ages.at25(), standing.lastCourse());
    for (var event : events) {
      last = Math.max(last, Days.of(event.on()));
    }
    var born = Days.of(WhatCounts.born(events));
    var owed = new Owed(ages, standing, born);
    var walk =
        new Walk(
            ages.at14(),
            last + MARGIN,
            ages,
            new Runs(),
            new Runs(),
            new Runs(),
            new Runs(),
            new Runs(),
            runs(Duties.RULES),
            runs(GoingOn.RULES),
            owed.several(),
            runs(Entitlements.RULES));
    walk.go(events, standing, owed);
    return walk;
  }

  private void go(List<Recorded> events, Standing standing, Owed owed) {
    int next = 0;
    for (int day = firstDay(events); day < to; day = after(day, events, next)) {
      for (; next < events.size() && Days.of(events.get(next).on()) <= day; next++) {
        var what = events.get(next).what();
        standing.happened(day, what);
        owed.happened(day, what);
      }
      standing.dawn(day);
      owed.dawn(day);
      if (day >= from) {
        note(day, standing, owed);
      }
      standing.dusk(day);
    }
    close();
  }

  private int firstDay(List<Recorded> events) {
    return events.isEmpty() ? from : Math.min(from, Days.of(events.getFirst().on()));
  }

  /** The next day; before the 14th birthday nothing changes on a day without an event. */
  private int after(int day, List<Recorded> events, int next) {
    if (day >= from - 1 || next == events.size()) {
      return Math.max(day + 1, from - 1);
    }
    return Math.max(day + 1, Math.min(from - 1, Days.of(events.get(next).on())));
  }

  private void note(int day, Standing standing, Owed owed) {
    var status = standing.primary();
    statuses.on(day, status == Status.NONE ? Runs.NOTHING : STATUSES.indexOf(status));
    lookedAfter.on(day, flag(standing.lookedAfter()));
    supportActive.on(day, flag(standing.supportActive(day)));
    alsoQualifying.on(day, flag(standing.alsoQualifying(day)));
    helpWithEducation.on(day, flag(standing.helpWithEducation(day)));
    note(day, duties, owed.due());
    note(day, goingOn, owed.open());
    note(day, entitlements, owed.said());
  }

  private static void note(int day, List<Runs> runs, int[] today) {
    for (int rule = 0; rule < today.length; rule++) {
      runs.get(rule).on(day, today[rule]);
    }
  }

  private static List<Runs> runs(List<String> rules) {
    return Stream.generate(Runs::new).limit(rules.size()).toList();
  }

  private static int flag(boolean holds) {
    return holds ? 1 : Runs.NOTHING;
  }

  private void close() {
    statuses.close(to);
    lookedAfter.close(to);
    supportActive.close(to);
    alsoQualifying.close(to);
    helpWithEducation.close(to);
    several.close(to);
    Stream.of(duties, goingOn, entitlements).flatMap(List::stream).forEach(runs -> runs.close(to));
  }
}
