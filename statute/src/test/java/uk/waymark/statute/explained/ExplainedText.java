package uk.waymark.statute.explained;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.change.Change;
import uk.waymark.statute.change.WouldChange;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.duty.Duty;
import uk.waymark.statute.entitlement.Answer;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.law.Settings;
import uk.waymark.statute.people.YoungPerson;

/** A life and what the law says of it, for people to read and approve. */
final class ExplainedText {
  private final StringBuilder text = new StringBuilder();
  private final LifeCourse course;

  private ExplainedText(LifeCourse course) {
    this.course = course;
  }

  /** The events, statuses, flags, doubts and confirmations. */
  static String statuses(String title, YoungPerson person) {
    var written = new ExplainedText(person.course());
    written.events(title, person);
    written.statuses();
    written.doubts();
    return written.text.toString();
  }

  /** The events and the duties of these rules. */
  static String duties(String title, YoungPerson person, List<String> rules) {
    var written = new ExplainedText(person.course());
    written.events(title, person);
    for (var rule : rules) {
      written.course.duties().stream()
          .filter(duty -> duty.rule().equals(rule))
          .forEach(written::duty);
    }
    return written.text.toString();
  }

  /** The events and every answer for these entitlements. */
  static String entitlements(String title, YoungPerson person, List<String> ids) {
    var written = new ExplainedText(person.course());
    written.events(title, person);
    for (var id : ids) {
      var entitlement = written.course.entitlement(id).orElseThrow();
      written.line(id + " " + entitlement.title());
      entitlement.answers().forEach(written::answer);
    }
    return written.text.toString();
  }

  /** The events and everything that would change an answer about a day. */
  static String changes(String title, YoungPerson person, String day) {
    var written = new ExplainedText(person.course());
    written.events(title, person);
    var asAt = LocalDate.parse(day);
    var changes = WouldChange.of(person.course(), person.history(), Settings.defaults(), asAt);
    written.line("What would change the status on " + day);
    changes.status().forEach(written::change);
    for (var id : new TreeSet<>(changes.entitlements().keySet())) {
      if (!changes.of(id).isEmpty()) {
        written.line("What would change " + id);
        changes.of(id).forEach(written::change);
      }
    }
    return written.text.toString();
  }

  private void change(Change change) {
    line(
        "  %s, %s, on %s in %d%s"
            .formatted(
                change.to(),
                change.kind().code(),
                change.on(),
                change.days(),
                change.settles() ? ", settled" : ""));
    for (var given : change.given()) {
      var corrected = given.corrects().map(event -> " corrects " + event.id()).orElse("");
      line("    " + given.on() + " " + given.type() + corrected + " " + given.fields());
    }
    line("    " + change.words());
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  private void events(String title, YoungPerson person) {
    line(title);
    for (var event : person.history().events()) {
      line("  " + event.on() + " " + event.id() + " " + event.what());
    }
    line("");
  }

  private void statuses() {
    for (var interval : course.statusIntervals()) {
      line(
          shown(interval.days())
              + " "
              + interval.status().code()
              + " by "
              + String.join(", ", interval.routes())
              + interval.derived().map(by -> ", by law " + by.code()).orElse(""));
      interval.because().forEach(this::step);
    }
    for (var nothing : course.without()) {
      line(shown(nothing.days()) + " no status");
      nothing.because().forEach(this::step);
    }
    course.flags().forEach(flag -> line(shown(flag.days()) + " flag " + flag.code()));
  }

  private void doubts() {
    for (var each : course.confirmations()) {
      line(
          "a person "
              + each.confirmedOn().map(day -> "confirmed on " + day).orElse("must confirm")
              + " that "
              + each.keeps().code()
              + " ends on "
              + each.since()
              + each.reading().map(by -> " by " + by.id()).orElse("")
              + each.awaiting().all().stream().map(ExplainedText::shown).toList());
    }
    for (var finding : course.findings()) {
      line(
          finding.code()
              + finding.event().map(id -> " of " + id).orElse("")
              + ": "
              + finding.message());
    }
  }

  private void duty(Duty duty) {
    line(
        duty.rule()
            + " "
            + duty.title()
            + ": opened "
            + duty.opened()
            + ", due "
            + duty.due().on().map(LocalDate::toString).orElse("none")
            + " ("
            + duty.due().basis()
            + ")"
            + duty.metOn().map(day -> ", met " + day).orElse("")
            + duty.stopped()
                .map(stop -> ", stopped " + stop.on() + " " + stop.reason().code())
                .orElse("")
            + duty.awaiting().map(days -> ", awaiting " + shown(days)).orElse(""));
    duty.because().forEach(this::step);
  }

  private void answer(Answer answer) {
    line(
        "  "
            + shown(answer.days())
            + " "
            + answer.entitled().code()
            + answer.amount().map(pounds -> ", " + pounds + " pounds").orElse("")
            + (answer.available().equals(Span.ALWAYS) ? "" : ", open " + shown(answer.available()))
            + answer.waitingFor().map(event -> ", waits for " + event).orElse("")
            + answer.whose().map(whose -> ", for " + whose + " to decide").orElse("")
            + (answer.missing().isEmpty() ? "" : ", missing " + answer.missing()));
    answer.because().forEach(this::step);
  }

  private void step(Because step) {
    var facts = new TreeSet<String>();
    step.facts().forEach(fact -> facts.add(shown(fact)));
    line(
        "    "
            + step.outcome().code()
            + " "
            + step.rule()
            + " on "
            + step.day()
            + step.reading().map(by -> " by " + by.id()).orElse("")
            + ": "
            + step.words()
            + " "
            + facts);
  }

  private static String shown(FactRead fact) {
    return fact.field()
        + "="
        + fact.value().orElse("?")
        + fact.event().map(id -> " " + id).orElse("");
  }

  private static String shown(Span days) {
    return (days.from().equals(LocalDate.MIN) ? "always" : days.from().toString())
        + days.end().map(end -> " to " + end).orElse(" on");
  }
}
