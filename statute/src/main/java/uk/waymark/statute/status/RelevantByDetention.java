package uk.waymark.statute.status;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.EventTypes;
import uk.waymark.statute.facts.Happening.Detained;
import uk.waymark.statute.facts.Happening.HospitalAdmitted;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.WhenRead;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.life.CareSpell;
import uk.waymark.statute.life.Life;

/**
 * ST-R2, relevant child by detention or hospital: 16 or 17, not under a care order, detained or in
 * hospital on reaching 16, and just before that looked after for thirteen weeks since 14 (SI
 * 2010/2571 reg 3(1), (2)). Whoever moves from one institution to the next without a day between
 * has been inside all the time.
 *
 * <p>Reading: six months at home do not end this status (J-R2HOME).
 */
@AutoService({StatusRule.class, FactRule.class})
public final class RelevantByDetention implements StatusRule, FactRule {
  static final Provision PROVISION =
      Provision.of(
              "ST-R2",
              "Relevant child by detention or hospital",
              InForce.since(
                      LawVersion.LV_2001,
                      new Citation.Regulation(
                          Instrument.CHILDREN_LEAVING_CARE_REGULATIONS_2001, "4", ""),
                      Strength.REGULATION,
                      Mark.M)
                  .until(LawVersion.LV_2011.from()),
              InForce.since(
                  LawVersion.LV_2011,
                  new Citation.Regulation(Instrument.CARE_LEAVERS_REGULATIONS_2010, "3", "(2)"),
                  Strength.REGULATION,
                  Mark.M))
          .reading(Reading.J_R2HOME, Reading.J_91, Reading.J_14, Reading.J_REMAND);

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Status gives() {
    return Status.RELEVANT;
  }

  @Override
  public EventTypes onlyAfter() {
    return EventTypes.of(Detained.class, HospitalAdmitted.class);
  }

  @Override
  public List<Claim> claims(StatusCourse course) {
    var life = course.life();
    var sixteen = life.birthday(16);
    var inside = Inside.on(sixteen, life);
    // a short break interrupts this status and does not end it, on that birthday as later
    if (inside.isEmpty() || life.care().proper().contains(sixteen)) {
      return List.of();
    }
    return inside
        .flatMap(stay -> stay.straightFromCare(life))
        .map(began -> claims(life, inside.get(), began))
        .orElse(List.of());
  }

  private static List<Claim> claims(Life life, Inside inside, LocalDate began) {
    var sixteen = life.birthday(16);
    var until = life.care().proper().onOrAfter(sixteen).orElse(life.birthday(18).plusDays(1));
    return Claim.onEach(
        PROVISION.applied(Span.between(sixteen, until)).minus(life.care().shortBreaks()),
        PROVISION.id(),
        WhenRead.of(() -> because(life, inside, began)));
  }

  private static List<Because> because(Life life, Inside inside, LocalDate began) {
    var sixteen = life.birthday(16);
    var steps = new ArrayList<Because>();
    steps.add(AgeReached.turned(life, 16, sixteen));
    steps.add(
        Because.met(
                PROVISION,
                sixteen,
                inside.parts().size() == 1
                    ? "Detained or in hospital on the 16th birthday."
                    : "Detained or in hospital on the 16th birthday. A move from one place to the"
                        + " next without a day between is one stay.")
            .facts(inside.parts().stream().map(part -> FactRead.day(part.start())).toList()));
    steps.add(
        Because.computed(
                PROVISION,
                sixteen,
                "Looked after for "
                    + life.care().daysBy(began)
                    + " days since the 14th birthday just before that. Thirteen weeks are 91"
                    + " days.")
            .facts(EligibleChild.counted(life, began))
            .by(Reading.J_91));
    EligibleChild.acrossFourteen(life, began, steps);
    EligibleChild.remand(life, began, steps);
    steps.add(
        Because.met(
                PROVISION,
                sixteen,
                "Not under a care order on the 16th birthday. Six months at home do not end this"
                    + " status; a person is asked.",
                FactRead.none("legalBasis on the 16th birthday"))
            .by(Reading.J_R2HOME));
    return steps;
  }

  private static boolean isRelevantByThis(StatusCourse course, LocalDate day) {
    return course.claims(Status.RELEVANT).stream()
        .anyMatch(claim -> claim.route().equals(PROVISION.id()) && claim.days().contains(day));
  }

  /**
   * The days on which somebody is a relevant child by this provision alone: under section 23A(3),
   * which rules that name relevant children of section 23A(2) may not mean.
   */
  public static Spans alone(StatusCourse course) {
    if (Inside.never(course.life())) {
      return Spans.NONE;
    }
    var byThis = Spans.NONE;
    var otherwise = Spans.NONE;
    for (var claim : course.claims(Status.RELEVANT)) {
      if (claim.route().equals(PROVISION.id())) {
        byThis = byThis.or(Spans.of(claim.days()));
      } else {
        otherwise = otherwise.or(Spans.of(claim.days()));
      }
    }
    return byThis.isEmpty() ? byThis : byThis.minus(otherwise).and(course.primary(Status.RELEVANT));
  }

  /**
   * Under a rule that names relevant children of section 23A(2): counted in, for a person to say.
   */
  public static Because countedIn(Provision rule, LocalDate day) {
    return Because.computed(
        rule,
        day,
        "The rule names relevant children of section 23A(2). Whether it covers a relevant child by"
            + " regulation 3 is not settled. They are taken as covered. A person should confirm"
            + " it.");
  }

  @Override
  public List<Because> notMet(StatusCourse course, Span days) {
    return afterGap(course.life()).stream()
        .map(
            inside ->
                Because.notMet(
                    PROVISION,
                    days.from(),
                    "Detained or in hospital on the 16th birthday, with thirteen weeks in care"
                        + " before. But care had ended before that stay began, and the rule asks"
                        + " for care just before it.",
                    FactRead.day(inside.parts().getFirst().start()),
                    FactRead.computed("thirteen weeks in care by", inside.days().from())))
        .toList();
  }

  /** The time inside on the 16th birthday, when thirteen weeks of care were over before it. */
  private static Optional<Inside> afterGap(Life life) {
    var sixteen = life.birthday(16);
    return life.care().lookedAfter().contains(sixteen)
        ? Optional.empty()
        : Inside.on(sixteen, life).filter(stay -> stay.afterGap(life));
  }

  @Override
  public void doubts(StatusCourse course) {
    var life = course.life();
    var sixteen = life.birthday(16);
    afterGap(life)
        .ifPresent(
            inside ->
                life.doubts()
                    .about(
                        inside.parts().getFirst().start().by(),
                        "detained-after-a-gap",
                        "Inside on the 16th birthday, with thirteen weeks in care, but care had"
                            + " ended before that. A person should say whether this is a relevant"
                            + " child."));
    if (isRelevantByThis(course, sixteen)) {
      underAnOrder(life, sixteen);
    }
    for (var home : life.familyHomes()) {
      var complete = home.days().from().plusMonths(6);
      if (!complete.isAfter(home.days().to())
          && complete.isBefore(life.birthday(18))
          && isRelevantByThis(course, complete)) {
        life.doubts()
            .about(
                home.start().by(),
                "home-after-detention",
                "Six months at home. Relevant status that came by detention or hospital goes on"
                    + " (reading J-R2HOME). A person should confirm it.");
      }
    }
  }

  /** A care order goes on while a child is detained: then the child has never left care. */
  private static void underAnOrder(Life life, LocalDate sixteen) {
    life.care().spells().stream()
        .filter(spell -> !spell.days().to().isAfter(sixteen))
        .reduce((_, last) -> last)
        .filter(spell -> spell.lastPart().basis().careOrder())
        .flatMap(CareSpell::end)
        .filter(end -> end.what().reason() == CareEndReason.CUSTODY)
        .ifPresent(
            end ->
                life.doubts()
                    .about(
                        end.by(),
                        "care-order-before-detention",
                        "Care under a care order ended on going into custody. A care order goes on"
                            + " in custody, and a child under one is an eligible child. A person"
                            + " should say whether the order had been discharged."));
  }
}
