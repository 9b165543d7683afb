package uk.waymark.statute.entitlement;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.Happening.ApprenticeshipStarted;
import uk.waymark.statute.facts.Occurred;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.WhenRead;
import uk.waymark.statute.finding.Words;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.rate.Rate;
import uk.waymark.statute.status.StatusCourse;

/**
 * ENT-APP, apprenticeship care leavers' bursary: an eligible, relevant or former relevant child who
 * is under 25 on the day the apprenticeship starts. Judged once, on that day; once for each person.
 */
@AutoService(EntitlementRule.class)
public final class ApprenticeshipBursary implements EntitlementRule {
  private static final Rate AMOUNT = Rate.named("apprenticeship-bursary");
  private static final LocalDate RAISED = LocalDate.of(2023, 8, 1);

  static final Provision PROVISION =
      Provision.of(
          "ENT-APP",
          "Apprenticeship bursary",
          text(LawVersion.LV_2018, LocalDate.of(2018, 8, 1)).until(RAISED),
          text(LawVersion.LV_2023, RAISED));

  /** The same policy; the sum was raised for starts from 1 August 2023. */
  private static InForce text(LawVersion version, LocalDate from) {
    return InForce.since(
        version,
        from,
        new Citation.Guidance(Instrument.APPRENTICESHIP_BURSARY_POLICY, ""),
        Strength.GUIDANCE,
        Mark.V);
  }

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Kind kind() {
    return Kind.LAW;
  }

  @Override
  public Timeline asked(StatusCourse course) {
    var life = course.life();
    var able =
        course
            .primary(EnumSet.range(Status.ELIGIBLE, Status.FORMER_RELEVANT_21_TO_25))
            .and(new Span(LocalDate.MIN, life.birthday(25)))
            .and(PROVISION.inForce());
    var all = life.history().all(ApprenticeshipStarted.class);
    var starts = all.stream().filter(start -> able.contains(start.on())).toList();
    var paid = Paid.of(life, PROVISION.id());
    var timeline = new Timeline(course, PROVISION);
    all.forEach(start -> timeline.at(start.on()));
    paid.days().forEach(timeline::at);
    return timeline.ask((day, _) -> on(day, able, all, starts, paid));
  }

  /** The apprenticeship that began last and does not count; that there was none else. */
  private static FactRead none(List<Occurred<ApprenticeshipStarted>> all, LocalDate day) {
    return all.stream()
        .filter(start -> !start.on().isAfter(day))
        .reduce((_, last) -> last)
        .map(FactRead::day)
        .orElseGet(() -> FactRead.none("apprenticeship-started"));
  }

  private static Answer on(
      LocalDate day,
      Spans able,
      List<Occurred<ApprenticeshipStarted>> all,
      List<Occurred<ApprenticeshipStarted>> starts,
      Paid paid) {
    var started = starts.stream().filter(start -> !start.on().isAfter(day)).findFirst();
    var over = // without a recorded start a payment tells of one, which is once for each person
        started
            .map(start -> paid.whole(AMOUNT.on(start.on()), day))
            .orElse(!able.isEmpty() && !paid.facts(day).isEmpty());
    if (over) {
      return Answer.of(
          Entitled.ENDED,
          WhenRead.one(
              () ->
                  Because.notMet(PROVISION, day, "The bursary is paid once. It was paid.")
                      .facts(paid.facts(day))));
    }
    if (started.isPresent()) {
      var sum = AMOUNT.on(started.get().on());
      return paid.sumNotTold(PROVISION, sum, day)
          .orElseGet(() -> started(started.get(), paid, day));
    }
    var from = able.onOrAfter(day);
    if (from.isEmpty()) {
      return Answer.of(
          able.isEmpty() ? Entitled.NO : Entitled.ENDED,
          WhenRead.one(
              () ->
                  Because.notMet(
                      PROVISION,
                      day,
                      "The bursary is for care leavers who start an apprenticeship under 25.",
                      Lacking.open(able, day, "care leaver under 25 since August 2018"))));
    }
    return Answer.of(
            Entitled.NOT_YET,
            WhenRead.one(
                () ->
                    Because.notMet(
                        PROVISION,
                        day,
                        "The bursary comes with the start of an apprenticeship before the 25th"
                            + " birthday.",
                        none(all, day))))
        .available(Replies.open(able, from.get()))
        .waitingFor("apprenticeship");
  }

  private static Answer started(Occurred<ApprenticeshipStarted> start, Paid paid, LocalDate day) {
    var because =
        WhenRead.one(
            () ->
                Because.met(
                    PROVISION,
                    start.on(),
                    "An apprenticeship started on "
                        + Words.day(start.on())
                        + ", under 25. It is judged once, on that day. A later birthday takes"
                        + " nothing away.",
                    FactRead.day(start)));
    return switch (AMOUNT.on(start.on())) {
      case Rate.OnDay.Known(_, var value) ->
          paid.left(
              Answer.of(Entitled.YES, because).available(Span.since(start.on())),
              PROVISION,
              value.value(),
              day);
      case Rate.OnDay.OutsideKnownDates unknown ->
          Answer.of(Entitled.UNDETERMINED, because).missing(List.of(unknown.missing()));
    };
  }
}
