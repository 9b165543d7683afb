package uk.waymark.statute.status;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.ElsewhereBy;
import uk.waymark.statute.facts.EventTypes;
import uk.waymark.statute.facts.Happening.AccommodatedElsewhereStarted;
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

/**
 * ST-Q2(b) to (d), qualifying after other accommodation: under 21, and at any time after reaching
 * 16 while still a child was accommodated by a voluntary organisation, in a private children's
 * home, or for three months on end by a health body, in education or in a care home, but is no
 * longer (s.24(2)(b) to (d)). The three months may begin before 16.
 *
 * <p>Reading: they are complete before the 18th birthday, and stays of one kind without a day
 * between count together (J-3M). Of two kinds that follow each other the law says nothing: a person
 * is asked.
 */
@AutoService({StatusRule.class, FactRule.class})
public final class QualifyingAfterOtherCare implements StatusRule, FactRule {
  static final Provision PROVISION =
      Provision.of(
              "ST-Q2-OTHER",
              "Qualifying person, after other accommodation at 16 or 17",
              InForce.since(
                  LawVersion.LV_1991,
                  new Citation.Section(Instrument.CHILDREN_ACT_1989, "24", "(2)(b) to (d)"),
                  Strength.STATUTE,
                  Mark.V))
          .reading(Reading.J_3M);

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Status gives() {
    return Status.QUALIFYING;
  }

  @Override
  public EventTypes onlyAfter() {
    return EventTypes.of(AccommodatedElsewhereStarted.class);
  }

  @Override
  public List<Claim> claims(StatusCourse course) {
    var life = course.life();
    var stays = OtherStay.of(life);
    var claims = new ArrayList<Claim>();
    for (var stay : stays) {
      if (stay.ended() && stay.counts(life)) {
        var days =
            Spans.of(Span.between(stay.days().to(), life.birthday(21)))
                .minus(life.care().lookedAfter())
                .minus(daysOf(stay.by(), stays))
                .and(PROVISION.inForce());
        var because = WhenRead.of(() -> because(life, stay));
        claims.addAll(Claim.onEach(days, "ST-Q2" + stay.letter(), because));
      }
    }
    return claims;
  }

  /** Who is accommodated in the same way again has not left it on those days. */
  private static Spans daysOf(ElsewhereBy by, List<OtherStay> stays) {
    return Spans.union(
        stays.stream().filter(stay -> stay.by() == by).map(OtherStay::days).toList());
  }

  private static List<Because> because(Life life, OtherStay stay) {
    var left = stay.days().to();
    var steps = new ArrayList<Because>();
    steps.add(AgeReached.turned(life, 16, left));
    var start = stay.parts().getFirst().start();
    steps.add(
        Because.met(
            PROVISION,
            left,
            "Was accommodated "
                + by(stay.by())
                + " at 16 or 17 and is no longer, from "
                + Words.day(left)
                + ".",
            FactRead.of(start.by(), "by", stay.by().code()),
            FactRead.day(start),
            AgeReached.turnedOn(life, 21)));
    if (stay.needsThreeMonths()) {
      steps.add(
          Because.computed(
                  PROVISION,
                  left,
                  "Three months of it on end were complete on "
                      + Words.day(stay.threeMonths())
                      + ", when still a child.")
              .facts(started(stay))
              .by(Reading.J_3M));
    }
    return steps;
  }

  private static String by(ElsewhereBy who) {
    return switch (who) {
      case VOLUNTARY_ORGANISATION -> "by a voluntary organisation";
      case PRIVATE_CHILDRENS_HOME -> "in a private children's home";
      case HEALTH_BODY -> "by a health body";
      case EDUCATION -> "for education";
      case CARE_HOME -> "in a care home or an independent hospital";
    };
  }

  private static List<FactRead> started(OtherStay stay) {
    return stay.parts().stream().map(part -> FactRead.day(part.start())).toList();
  }

  @Override
  public List<Because> notMet(StatusCourse course, Span days) {
    var life = course.life();
    var steps = new ArrayList<Because>();
    for (var stay : OtherStay.of(life)) {
      if (stay.needsThreeMonths()
          && stay.days().overlaps(life.ages(16, 18))
          && !stay.counts(life)
          && !stay.threeMonths().isAfter(stay.days().to())
          && !stay.days().to().isAfter(days.from())) {
        steps.add(
            Because.notMet(
                    PROVISION,
                    life.birthday(18),
                    "Three months of it on end were complete on "
                        + Words.day(stay.threeMonths())
                        + ". That is not before the 18th birthday, so it is too late.")
                .facts(started(stay))
                .by(Reading.J_3M));
      }
    }
    return steps;
  }

  @Override
  public void doubts(StatusCourse course) {
    var life = course.life();
    if (life.elsewhere().isEmpty()) {
      return;
    }
    var stays = OtherStay.of(life);
    for (var stay : stays) {
      if (!stay.ended() && stay.counts(life)) {
        life.doubts()
            .about(
                stay.parts().getLast().start().by(),
                "stay-past-18",
                "No end of this is recorded, up to and past the 18th birthday. A qualifying person"
                    + " is one who is no longer accommodated "
                    + by(stay.by())
                    + ". Please record when it ended.");
      }
    }
    onTheBirthday(life, stays);
    twoKinds(life, stays);
  }

  /** Three months that are complete only as the child reaches 18. */
  private static void onTheBirthday(Life life, List<OtherStay> stays) {
    for (var stay : stays) {
      var complete = stay.threeMonths();
      if (stay.needsThreeMonths()
          && complete.equals(life.birthday(18))
          && !complete.isAfter(stay.days().to())) {
        life.doubts()
            .about(
                stay.parts().getFirst().start().by(),
                "three-months-complete-at-18",
                "Three months of this on end are complete only as the 18th birthday begins. The"
                    + " answer rests on reading J-3M. A person should confirm it.");
      }
    }
  }

  /** Three months on end, but only of two or more kinds that followed each other. */
  private static void twoKinds(Life life, List<OtherStay> stays) {
    var from = stays.getFirst().days().from();
    for (int i = 1; i < stays.size(); i++) {
      var stay = stays.get(i);
      var before = stays.get(i - 1);
      if (!stay.needsThreeMonths()
          || !before.needsThreeMonths()
          || !before.days().to().equals(stay.days().from())) {
        from = stay.days().from();
        continue;
      }
      var complete = from.plusMonths(OtherStay.MONTHS);
      if (!complete.isAfter(stay.days().to())
          && OtherStay.inTime(complete, life)
          && new Span(from, stay.days().to()).overlaps(life.ages(16, 18))
          && !before.counts(life)
          && !stay.counts(life)) {
        life.doubts()
            .about(
                stay.parts().getFirst().start().by(),
                "three-months-of-two-kinds",
                "Three months on end were complete only together with another kind of"
                    + " accommodation just before. The law does not say whether the two count"
                    + " together. A person should say whether this is a qualifying person.");
      }
    }
  }
}
