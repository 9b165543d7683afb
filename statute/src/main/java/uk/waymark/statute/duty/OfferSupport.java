package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.Happening.SupportOffered;
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
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.status.StatusCourse;
import uk.waymark.statute.status.SupportActive;

/**
 * DUT-CZB-OFFER: offer support to a former relevant child aged 21 to 24 as soon as possible after
 * 21, then at least once in every 12 months, while no support is active (s.23CZB(7)).
 *
 * <p>Reading: 12 months from the last offer made or from the end of support (J-12M); owed also
 * while education duties run (J-12M-LATE).
 */
@AutoService(DutyRule.class)
public final class OfferSupport implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
              "DUT-CZB-OFFER",
              "Offer support from 21",
              InForce.since(
                  LawVersion.LV_2018,
                  new Citation.Section(Instrument.CHILDREN_ACT_1989, "23CZB", "(7)"),
                  Strength.STATUTE,
                  Mark.M))
          .reading(Reading.J_12M, Reading.J_12M_LATE);

  @Override
  public Provision provision() {
    return PROVISION;
  }

  private static final Set<Status> EDUCATION =
      EnumSet.of(
          Status.FORMER_RELEVANT_IN_PLANNED_EDUCATION, Status.FORMER_RELEVANT_BACK_IN_EDUCATION);

  @Override
  public Set<Status> openIn() {
    return SupportActive.FROM_21;
  }

  @Override
  public List<Duty> duties(StatusCourse course) {
    var life = course.life();
    var active = SupportActive.days(course);
    var owed = course.days(Status.FORMER_RELEVANT_21_TO_25).and(PROVISION.inForce()).minus(active);
    if (life.settings().is(Reading.J_12M_LATE, "after-education")) {
      owed = owed.minus(course.primary(EDUCATION));
    }
    if (owed.isEmpty()) {
      return List.of();
    }
    var offers = offers(life);
    var duties = new ArrayList<Duty>(offers.size() + 1);
    for (var days : owed.all()) {
      within(course, days, active, offers, duties);
    }
    return duties;
  }

  /** The offers that count: from 21 on, while the law asks for them. */
  private static List<Occurred<SupportOffered>> offers(Life life) {
    var offers = new ArrayList<Occurred<SupportOffered>>();
    for (var offer : life.history().all(SupportOffered.class)) {
      if (!offer.on().isBefore(life.birthday(21)) && PROVISION.inForce().contains(offer.on())) {
        offers.add(offer);
      }
    }
    return offers;
  }

  private static void within(
      StatusCourse course,
      Span days,
      Spans active,
      List<Occurred<SupportOffered>> offers,
      List<Duty> duties) {
    var duty = first(course.life(), days, active, offers);
    for (var offer : offers) {
      if (days.contains(offer.on()) && !offer.on().isBefore(duty.opened())) {
        if (!offer.on().equals(duty.opened()) || !duty.due().basis().equals("number")) {
          duties.add(duty.met(offer.on()));
        }
        duty = yearly(offer.on(), "The last offer was made on ", () -> FactRead.day(offer));
      }
    }
    var why = active.contains(days.to()) ? Stop.Reason.SUPPORT_ACTIVE : Stop.Reason.STATUS_ENDED;
    duties.add(Acts.ended(duty, days, course.life(), why));
  }

  /** What is owed first: a year after an offer or the end of support, else at once. */
  private static Duty first(
      Life life, Span days, Spans active, List<Occurred<SupportOffered>> offers) {
    for (var support : life.supports()) {
      if (support.days().to().equals(days.from()) && active.contains(days.from().minusDays(1))) {
        return yearly(days.from(), "Support ended on ", () -> FactRead.day(support.requested()));
      }
    }
    for (var last : offers.reversed()) {
      if (last.on().isBefore(days.from())) {
        var duty = yearly(last.on(), "The last offer was made on ", () -> FactRead.day(last));
        return duty.reopened(days.from());
      }
    }
    var because =
        WhenRead.one(
            () ->
                Because.met(
                        PROVISION,
                        days.from(),
                        "A former relevant child of 21 or over, without support from 21. It is"
                            + " offered as soon as possible. The law gives no number of days, so"
                            + " it is due at once, also while education duties run.",
                        FactRead.computed("turned 21", life.birthday(21)),
                        FactRead.none("support-offered"))
                    .by(Reading.J_12M_LATE));
    return Duty.opened(PROVISION, days.from(), new Due.AtOnce(days.from()), because);
  }

  private static Duty yearly(LocalDate from, String words, Supplier<FactRead> fact) {
    var due = from.plusMonths(12);
    var because =
        WhenRead.one(
            () ->
                Because.computed(
                        PROVISION,
                        from,
                        words
                            + Words.day(from)
                            + ". The next offer is due within 12 months, by "
                            + Words.day(due)
                            + ".",
                        fact.get())
                    .by(Reading.J_12M));
    return Duty.opened(PROVISION, from, new Due.By(due), because);
  }
}
