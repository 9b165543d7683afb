package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import uk.waymark.statute.deadline.DayNumber;
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
    var active = SupportActive.days(course);
    var owed = owed(course, active);
    if (owed.isEmpty()) {
      return List.of();
    }
    var offers = offers(course.life());
    var duties = new ArrayList<Duty>(offers.size() + 1);
    for (var days : owed) {
      within(course, days, active, offers, duties);
    }
    return duties;
  }

  /** Only the last offer up to the day counts for it. */
  @Override
  public List<Duty> dutiesAround(int day, StatusCourse course) {
    var active = SupportActive.days(course);
    var owed = owed(course, active);
    if (!owed.contains(day)) {
      return List.of();
    }
    var days = owed.run(day);
    var offers = offers(course.life());
    int next = 0;
    while (next < offers.size() && offers.get(next).number() <= day) {
      next++;
    }
    var afterOffer = next > 0 && days.contains(offers.get(next - 1).number());
    var duty =
        afterOffer ? after(offers.get(next - 1)) : first(course.life(), days, active, offers);
    return List.of(
        next < offers.size() && days.contains(offers.get(next).number())
            ? duty.met(offers.get(next))
            : ended(duty, days, active, course));
  }

  /** The days on which an offer is owed. */
  private static Spans owed(StatusCourse course, Spans active) {
    var owed = course.days(Status.FORMER_RELEVANT_21_TO_25).and(PROVISION.inForce()).minus(active);
    return course.life().settings().is(Reading.J_12M_LATE, "after-education")
        ? owed.minus(course.primary(EDUCATION))
        : owed;
  }

  /** The offers that count: from 21 on, while the law asks for them. */
  private static List<Occurred<SupportOffered>> offers(Life life) {
    var offers = new ArrayList<Occurred<SupportOffered>>();
    for (var offer : life.history().all(SupportOffered.class)) {
      if (offer.number() >= life.turned(21) && PROVISION.inForce().contains(offer.number())) {
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
      if (days.contains(offer.number())) {
        if (!offer.on().equals(duty.opened()) || !duty.due().basis().equals("number")) {
          duties.add(duty.met(offer));
        }
        duty = after(offer);
      }
    }
    duties.add(ended(duty, days, active, course));
  }

  private static Duty ended(Duty duty, Span days, Spans active, StatusCourse course) {
    var why =
        active.contains(days.toNumber()) ? Stop.Reason.SUPPORT_ACTIVE : Stop.Reason.STATUS_ENDED;
    return Acts.ended(duty, days, course.life(), why);
  }

  /** What is owed a year after an offer. */
  private static Duty after(Occurred<SupportOffered> offer) {
    return yearly(
        DayNumber.day(offer.number()), "The last offer was made on ", () -> FactRead.day(offer));
  }

  /** What is owed first: a year after an offer or the end of support, else at once. */
  private static Duty first(
      Life life, Span days, Spans active, List<Occurred<SupportOffered>> offers) {
    for (var support : life.supports()) {
      if (support.days().toNumber() == days.fromNumber()
          && active.contains(days.fromNumber() - 1)) {
        return yearly(days.from(), "Support ended on ", () -> FactRead.day(support.requested()));
      }
    }
    for (int i = offers.size() - 1; i >= 0; i--) {
      var last = offers.get(i);
      if (last.number() < days.fromNumber()) {
        return after(last).reopened(days.from());
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
                        offers.isEmpty()
                            ? FactRead.none("support-offered")
                            : FactRead.day(offers.getFirst()))
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
