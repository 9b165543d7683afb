package uk.waymark.statute.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.Statute;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.duty.Duty;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.facts.Recorded;
import uk.waymark.statute.law.Settings;
import uk.waymark.statute.status.Flag;

/**
 * The rules and the walk side by side, over every day from the 14th birthday: what holds is
 * compared as runs of days, so a difference on any one day is a difference.
 */
final class Comparison {
  private static final String CONTACT = "DUT-PAV-LOCAL";

  /** What councils set, and what isn't in force yet, is on here, so that it is compared too. */
  private static final Settings SETTINGS =
      Settings.defaults()
          .withTarget(CONTACT, Provided.CONTACT_TARGET)
          .withCommencement("DUT-CLOSE", Span.since(GoingOn.STAYING_CLOSE_FROM));

  private final Walk walk;
  private final LifeCourse course;
  private final List<String> differences = new ArrayList<>();

  private Comparison(List<Recorded> events) {
    walk = Walk.of(events);
    course = Statute.derive(History.of(events), SETTINGS);
  }

  /** What differs, in words; empty when the two agree. */
  static List<String> of(List<Recorded> events) {
    var comparison = new Comparison(events);
    comparison.compare();
    return comparison.differences;
  }

  private void compare() {
    compare(
        "status", lines(status -> Walk.STATUSES.get(status) + " ", walk.statuses()), statuses());
    compare("looked after", lines(_ -> "", walk.lookedAfter()), spans(course.lookedAfter()));
    flag(Flag.SUPPORT_ACTIVE, walk.supportActive());
    flag(Flag.QUALIFYING_BY_SECTION_24, walk.alsoQualifying());
    flag(Flag.EDUCATION_HELP_TO_25, walk.helpWithEducation());
    duties(Duties.RULES, walk.duties());
    duties(GoingOn.RULES, walk.goingOn());
    for (int i = 0; i < Several.RULES.size(); i++) {
      compare(Several.RULES.get(i), joined(walk.several().all(i)), duties(Several.RULES.get(i)));
    }
    if (course.undetermined()) { // no word of care: every answer is undetermined, tested elsewhere
      return;
    }
    for (int i = 0; i < Entitlements.RULES.size(); i++) {
      var rule = Entitlements.RULES.get(i);
      var said =
          Said.settled(walk.entitlements().get(i), walk.from(), walk.to(), rule.equals("ENT-JISA"));
      compare(rule, lines(Said::words, said), answers(rule));
    }
  }

  private void duties(List<String> rules, List<Runs> walked) {
    for (int i = 0; i < rules.size(); i++) {
      var rule = rules.get(i);
      compare(rule, lines(due -> "due " + Days.text(due) + " ", walked.get(i)), duties(rule));
    }
  }

  private void flag(String code, Runs runs) {
    var days =
        course.flags().stream().filter(flag -> flag.code().equals(code)).map(Flag::days).toList();
    compare(code, lines(_ -> "", runs), spans(days));
  }

  private void compare(String what, Set<String> walked, Set<String> derived) {
    if (!walked.equals(derived)) {
      differences.add(what + "\n    walked  " + walked + "\n    derived " + derived);
    }
  }

  private Set<String> statuses() {
    var lines = new TreeSet<String>();
    for (var interval : course.statusIntervals()) {
      add(lines, interval.status() + " ", interval.days());
    }
    return lines;
  }

  private Set<String> spans(List<Span> spans) {
    var lines = new TreeSet<String>();
    spans.forEach(span -> add(lines, "", span));
    return lines;
  }

  /** Days of one due day are joined: 30 and 31 May are both six months before 30 November. */
  private Set<String> duties(String rule) {
    var days = new TreeMap<String, Spans>();
    for (var duty : course.duties()) {
      if (duty.rule().equals(rule)) {
        var last = rule.equals(CONTACT) ? duty.target() : duty.due().on();
        var due = last.map(day -> Days.text(Days.of(day))).orElse("-");
        days.merge("due " + due + " ", Spans.union(unmet(duty)), Spans::or);
      }
    }
    var lines = new TreeSet<String>();
    days.forEach((due, spans) -> spans.all().forEach(span -> add(lines, due, span)));
    return lines;
  }

  private Set<String> joined(List<Runs.Run> runs) {
    var days = new TreeMap<String, Spans>();
    for (var run : runs) {
      var span = Span.between(Days.date(run.from()), Days.date(run.to()));
      days.merge("due " + Days.text(run.value()) + " ", Spans.of(span), Spans::or);
    }
    var lines = new TreeSet<String>();
    days.forEach((due, spans) -> spans.all().forEach(span -> add(lines, due, span)));
    return lines;
  }

  /** Days of one word and sum are joined, whatever the reasons. */
  private Set<String> answers(String rule) {
    var days = new TreeMap<String, Spans>();
    for (var answer : course.entitlement(rule).orElseThrow().answers()) {
      days.merge(
          Said.words(answer.entitled(), answer.amount()), Spans.of(answer.days()), Spans::or);
    }
    var lines = new TreeSet<String>();
    days.forEach((said, spans) -> spans.all().forEach(span -> add(lines, said, span)));
    return lines;
  }

  /** The days on which a duty is open, due soon or overdue. */
  private static List<Span> unmet(Duty duty) {
    var until = duty.metOn().orElse(LocalDate.MAX);
    var stop = duty.stopped().map(stopped -> stopped.on()).orElse(LocalDate.MAX);
    var open = Span.between(duty.opened(), until.isBefore(stop) ? until : stop);
    return duty.awaiting()
        .map(
            away ->
                List.of(
                    open.and(Span.between(LocalDate.MIN, away.from())),
                    open.and(Span.since(away.to()))))
        .orElse(List.of(open));
  }

  /** Cuts days to those walked; what has no end then ends where the walk does. */
  private void add(Set<String> lines, String value, Span days) {
    var cut = days.and(Span.between(Days.date(walk.from()), Days.date(walk.to())));
    if (!cut.isEmpty()) {
      lines.add(value + cut.from() + " to " + cut.to());
    }
  }

  private static Set<String> lines(IntFunction<String> words, Runs runs) {
    var lines = new TreeSet<String>();
    for (var run : runs.all()) {
      lines.add(words.apply(run.value()) + Days.date(run.from()) + " to " + Days.date(run.to()));
    }
    return lines;
  }
}
