package uk.waymark.statute.entitlement;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Set;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.facts.StudyLevel;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.Words;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.rate.Rate;
import uk.waymark.statute.status.StatusCourse;

/**
 * ENT-1619, 16 to 19 bursary for vulnerable groups: in care or a care leaver, 16 or over and under
 * 19 on the 31 August before the academic year, on a course of further education or training, with
 * a financial need that the school or college judges. Up to the sum for a programme of 30 weeks or
 * more, pro rata for a shorter one.
 *
 * <p>Reading: "on 31 August of the academic year" is the one before its first day.
 */
@AutoService(EntitlementRule.class)
public final class SixteenToNineteenBursary implements EntitlementRule {
  static final Provision PROVISION =
      Provision.of(
          "ENT-1619",
          "16 to 19 bursary",
          InForce.since(
              LawVersion.LV_2011,
              new Citation.Guidance(Instrument.BURSARY_FUND_GUIDE, ""),
              Strength.GUIDANCE,
              Mark.S));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Kind kind() {
    return Kind.LAW;
  }

  private static final Rate AMOUNT = Rate.named("16-to-19-bursary");
  private static final MonthDay FIRST_DAY = MonthDay.of(9, 1);
  private static final Set<StudyLevel> LEVELS = EnumSet.of(StudyLevel.FURTHER, StudyLevel.TRAINING);

  @Override
  public Timeline asked(StatusCourse course) {
    var life = course.life();
    var years = new Span(yearAfter(life.birthday(16)), yearAfter(life.birthday(19)));
    var able =
        life.care()
            .lookedAfter()
            .or(course.primary(EnumSet.range(Status.ELIGIBLE, Status.FORMER_RELEVANT)))
            .and(years)
            .and(PROVISION.inForce())
            .and(life.here());
    var need = life.circumstance(Circumstance.FINANCIAL_NEED);
    var timeline = new Timeline(course, PROVISION).at(able).at(need);
    life.programmes().forEach(programme -> timeline.at(programme.days()));
    AMOUNT.values().keySet().forEach(timeline::at);
    timeline.at(AMOUNT.knownUntil());
    return timeline.ask((day, _) -> on(day, life, able, need));
  }

  /** The first day of the first academic year after a day. */
  private static LocalDate yearAfter(LocalDate day) {
    var first = FIRST_DAY.atYear(day.getYear());
    return first.isAfter(day) ? first : first.plusYears(1);
  }

  private static Answer on(LocalDate day, Life life, Spans able, Spans need) {
    var from = able.onOrAfter(day);
    if (from.isEmpty()) {
      return Replies.closed(
          PROVISION,
          day,
          able,
          "This is for people in care and care leavers. They are at least 16, and were under 19 on"
              + " the 31 August before the school year.",
          life.dateOfBirth());
    }
    var open = Replies.open(able, from.get());
    if (from.get().isAfter(day)) {
      return Replies.waiting(
          PROVISION,
          day,
          "date",
          open,
          "From " + Words.day(from.get()) + ", not before.",
          FactRead.computed("open from", from.get()));
    }
    var studies =
        life.programmes().stream()
            .filter(each -> each.days().contains(day))
            .filter(each -> LEVELS.contains(each.started().what().level()))
            .findFirst();
    if (studies.isEmpty()) {
      return Replies.waiting(
          PROVISION,
          day,
          "further-education-course",
          open,
          "The money comes with a course at a school, a college or a place of training.",
          Lacking.course(
              life,
              each -> LEVELS.contains(each.started().what().level()),
              day,
              "education-started, further or training"));
    }
    if (!need.contains(day)) {
      return Replies.waiting(
          PROVISION,
          day,
          "financial-need",
          open,
          "The bursary needs a financial need. It is not automatic.",
          Lacking.circumstance(life, Circumstance.FINANCIAL_NEED, day));
    }
    return switch (AMOUNT.on(day)) {
      case Rate.OnDay.Known(_, var value) ->
          Replies.decides(
                  PROVISION,
                  day,
                  "school-or-college",
                  open,
                  "On a course and in financial need. The school or college decides, up to this sum"
                      + " a year.",
                  FactRead.day(studies.get().started()))
              .amount(value.value());
      case Rate.OnDay.OutsideKnownDates unknown ->
          Replies.missing(
              PROVISION,
              day,
              unknown.missing(),
              "The guide for this school year was not seen, so no sum is given.",
              FactRead.missing(unknown.missing()));
    };
  }
}
