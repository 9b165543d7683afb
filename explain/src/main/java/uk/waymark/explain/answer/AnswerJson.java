package uk.waymark.explain.answer;

import static uk.waymark.explain.answer.BecauseJson.put;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.KnownAt;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.message.StatusLine;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.change.Changes;
import uk.waymark.statute.duty.Duty;
import uk.waymark.statute.duty.DutyState;
import uk.waymark.statute.entitlement.Entitlement;

/** Writes the answer for one day, its fields in the order of the contract. */
final class AnswerJson {
  private final LifeCourse life;
  private final Question question;
  private final Optional<Changes> changes;

  AnswerJson(LifeCourse life, Question question, Optional<Changes> changes) {
    this.life = life;
    this.question = question;
    this.changes = changes;
  }

  ObjectNode render(PersonKey person, Set<Part> parts) {
    var answer = Json.object();
    answer.put("person", person.subject()).put("authority", person.authority());
    put(answer, "asAt", question.asAt());
    put(answer, "knownAt", question.knownAt().map(KnownAt::words));
    if (parts.contains(Part.STATUS)) {
      status(answer);
    }
    if (parts.contains(Part.ADVISER_DUTIES) || parts.contains(Part.PLAN_DEADLINES)) {
      duties(answer.putArray("duties"), parts);
    }
    if (parts.contains(Part.ENTITLEMENTS)) {
      var entitlements = answer.putArray("entitlements");
      life.entitlements().stream()
          .sorted(Comparator.comparing(Entitlement::id))
          .forEach(each -> entitlement(entitlements.addObject(), each));
    }
    findings(answer.putArray("findings"));
    return answer;
  }

  private void status(ObjectNode answer) {
    answer.put("status", life.statusOn(question.asAt()).code());
    answer.put("lookedAfter", life.lookedAfterOn(question.asAt()));
    var flags = answer.putArray("flags");
    life.flagsOn(question.asAt()).forEach(flags::add);
    if (life.undetermined()) {
      life.missing().forEach(answer.putArray("missing")::add);
    }
    var without = life.withoutOn(question.asAt());
    if (!without.isEmpty()) {
      BecauseJson.write(answer, Lines.because(without));
    }
    changes.ifPresent(found -> WouldChangeJson.write(answer, found.status()));
    var intervals = answer.putArray("statusIntervals");
    life.statusIntervals().stream()
        .map(Lines::status)
        .forEach(line -> interval(intervals.addObject(), line));
  }

  private static void interval(ObjectNode out, StatusLine line) {
    out.put("status", line.status());
    put(out, "from", line.from());
    put(out, "to", line.to());
    if (line.derivedStatus() != null) {
      out.put("derivedStatus", line.derivedStatus());
    }
    var confirmation = line.confirmation();
    if (confirmation != null) {
      var confirm = out.putObject("confirmation");
      confirm.put("needed", confirmation.needed()).put("by", confirmation.by());
      put(confirm, "since", confirmation.since());
      confirm.put("keeps", confirmation.keeps());
    }
    BecauseJson.write(out, line.because());
  }

  private void duties(ArrayNode out, Set<Part> parts) {
    life.duties().stream()
        .filter(duty -> parts.contains(Part.of(duty)))
        .filter(duty -> isListed(duty.stateOn(question.asAt())))
        .sorted(Duty.BY_DUE)
        .forEach(duty -> duty(out.addObject(), duty));
  }

  private boolean isListed(DutyState state) {
    return switch (state) {
      case OPEN, DUE_SOON, OVERDUE, AWAITING_CONFIRMATION -> true;
      case MET, MET_LATE, STOPPED -> question.all();
      case NOT_OPEN -> false;
    };
  }

  private void duty(ObjectNode out, Duty duty) {
    var state = duty.stateOn(question.asAt());
    out.put("rule", duty.rule()).put("title", duty.title());
    put(out, "opened", duty.opened());
    put(out, "due", duty.due().on());
    out.put("dueBasis", duty.due().basis());
    duty.target().ifPresent(day -> put(out, "target", day));
    if (duty.goesOn()) {
      out.put("goesOn", true);
    }
    out.put("state", state.code());
    switch (state) {
      case MET, MET_LATE -> put(out, "metOn", duty.metOn());
      case STOPPED -> {
        put(out, "stoppedOn", duty.stopped().map(stop -> stop.on()));
        put(out, "reason", duty.stopped().map(stop -> stop.reason().code()));
      }
      case OPEN, DUE_SOON, OVERDUE, AWAITING_CONFIRMATION, NOT_OPEN -> {}
    }
    out.put("strength", duty.strength().code());
    BecauseJson.write(out, Lines.because(duty.because(question.asAt())));
  }

  private void entitlement(ObjectNode out, Entitlement entitlement) {
    var answer = entitlement.on(question.asAt());
    out.put("id", entitlement.id()).put("title", entitlement.title());
    out.put("kind", entitlement.kind().code()).put("entitled", answer.entitled().code());
    answer
        .amount()
        .ifPresentOrElse(
            pounds -> out.put("amount", BecauseJson.pounds(pounds)), () -> out.putNull("amount"));
    put(out, "from", answer.available().start());
    put(out, "to", answer.available().end());
    answer.waitingFor().ifPresent(event -> out.put("waitingFor", event));
    answer.whose().ifPresent(whose -> out.put("whose", whose));
    if (!answer.missing().isEmpty()) {
      answer.missing().forEach(out.putArray("missing")::add);
    }
    changes.ifPresent(found -> WouldChangeJson.write(out, found.of(entitlement.id())));
    BecauseJson.write(out, Lines.because(answer.because()));
  }

  private void findings(ArrayNode out) {
    for (var finding : life.findings()) {
      var line = out.addObject();
      line.put("code", finding.code()).put("message", finding.message());
      put(line, "event", finding.event());
    }
  }
}
