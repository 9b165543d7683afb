package uk.waymark.explain.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.message.BecauseLine;
import uk.waymark.contracts.message.ConfirmationLine;
import uk.waymark.contracts.message.DutyLine;
import uk.waymark.contracts.message.EntitlementLine;
import uk.waymark.contracts.message.EntitlementSpan;
import uk.waymark.contracts.message.FactLine;
import uk.waymark.contracts.message.FindingLine;
import uk.waymark.contracts.message.StatusLine;
import uk.waymark.contracts.message.WithoutStatusLine;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.duty.Duty;
import uk.waymark.statute.duty.Stop;
import uk.waymark.statute.entitlement.Answer;
import uk.waymark.statute.entitlement.Entitlement;
import uk.waymark.statute.facts.Finding;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.status.Confirmation;
import uk.waymark.statute.status.Nothing;
import uk.waymark.statute.status.StatusInterval;

/** The parts of a life course in the words of the contract. */
final class Lines {
  private Lines() {}

  static StatusLine status(StatusInterval interval) {
    return new StatusLine(
        interval.status().code(),
        interval.from(),
        orNull(interval.to()),
        orNull(interval.derived().map(Status::code)),
        orNull(interval.confirmation().map(Lines::confirmation)),
        because(interval.because()));
  }

  static WithoutStatusLine without(Nothing nothing) {
    return new WithoutStatusLine(
        orNull(nothing.days().start()), orNull(nothing.days().end()), because(nothing.because()));
  }

  private static ConfirmationLine confirmation(Confirmation confirmation) {
    return new ConfirmationLine(
        confirmation.needed(),
        confirmation.by(),
        confirmation.since(),
        confirmation.keeps().code());
  }

  static DutyLine duty(Duty duty) {
    return new DutyLine(
        duty.rule(),
        duty.title(),
        duty.opened(),
        orNull(duty.due().on()),
        duty.due().basis(),
        duty.strength().code(),
        orNull(duty.metOn()),
        orNull(duty.stopped().map(Stop::on)),
        orNull(duty.stopped().map(stop -> stop.reason().code())),
        orNull(duty.awaiting().flatMap(Span::start)),
        orNull(duty.awaiting().flatMap(Span::end)),
        orNull(duty.target()),
        duty.goesOn() ? true : null,
        because(duty.because()));
  }

  static EntitlementLine entitlement(Entitlement entitlement) {
    return new EntitlementLine(
        entitlement.id(),
        entitlement.title(),
        entitlement.kind().code(),
        entitlement.answers().stream().map(Lines::span).toList());
  }

  private static EntitlementSpan span(Answer answer) {
    return new EntitlementSpan(
        orNull(answer.days().start()),
        orNull(answer.days().end()),
        answer.entitled().code(),
        orNull(answer.amount()),
        orNull(answer.available().start()),
        orNull(answer.available().end()),
        orNull(answer.waitingFor()),
        orNull(answer.whose()),
        answer.missing(),
        because(answer.because()));
  }

  static FindingLine finding(Finding finding) {
    return new FindingLine(finding.code(), finding.message(), orNull(finding.event()));
  }

  static List<BecauseLine> because(List<Because> steps) {
    return steps.stream().map(Lines::because).toList();
  }

  private static BecauseLine because(Because step) {
    return new BecauseLine(
        step.outcome().code(),
        step.provision(),
        step.url().toString(),
        step.strength().code(),
        step.mark().name(),
        step.version(),
        known(step.inForceFrom()),
        orNull(step.inForceTo()),
        orNull(step.reading().map(Reading::id)),
        step.facts().stream().map(Lines::fact).toList(),
        step.words());
  }

  private static FactLine fact(FactRead fact) {
    return new FactLine(orNull(fact.event()), fact.field(), orNull(fact.value()));
  }

  private static @Nullable LocalDate known(LocalDate from) {
    return from.equals(LocalDate.MIN) || from.equals(LocalDate.MAX) ? null : from;
  }

  static <T> @Nullable T orNull(Optional<T> value) {
    return value.orElse(null);
  }
}
