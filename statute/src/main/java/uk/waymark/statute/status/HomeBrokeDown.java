package uk.waymark.statute.status;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.EventTypes;
import uk.waymark.statute.facts.FamilyHomeEnd;
import uk.waymark.statute.facts.Happening.FamilyHomeEnded;
import uk.waymark.statute.facts.Happening.FamilyHomeStarted;
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
import uk.waymark.statute.life.Stretch;

/**
 * ST-R4, the home broke down: a child who was no longer relevant because of six months at home is a
 * relevant child again from the day the arrangement breaks down (SI 2010/2571 reg 3(7)). Moving on
 * without a breakdown changes nothing, nor does a breakdown on the 18th birthday or later.
 */
@AutoService(StatusRule.class)
public final class HomeBrokeDown implements StatusRule {
  static final Provision PROVISION =
      Provision.of(
          "ST-R4",
          "Relevant again after living at home broke down",
          InForce.since(
                  LawVersion.LV_2001,
                  new Citation.Regulation(
                      Instrument.CHILDREN_LEAVING_CARE_REGULATIONS_2001, "4", "(6)"),
                  Strength.REGULATION,
                  Mark.M)
              .until(LawVersion.LV_2011.from()),
          InForce.since(
              LawVersion.LV_2011,
              new Citation.Regulation(Instrument.CARE_LEAVERS_REGULATIONS_2010, "3", "(7)"),
              Strength.REGULATION,
              Mark.M));

  private final RelevantChild relevantChild = new RelevantChild();

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
    return EventTypes.of(FamilyHomeStarted.class, FamilyHomeEnded.class);
  }

  @Override
  public List<Claim> claims(StatusCourse course) {
    var life = course.life();
    var claims = new ArrayList<Claim>();
    for (var home : life.familyHomes()) {
      var broke =
          home.end()
              .filter(end -> end.what().reason().equals(Optional.of(FamilyHomeEnd.BREAKDOWN)));
      if (broke.isEmpty()) {
        continue;
      }
      for (var before : relevantChild.claims(course)) {
        var day = home.days().to();
        if (!day.isBefore(life.birthday(18))) {
          continue;
        }
        if (before.days().contains(day) && SettledAtHome.complete(life, home, before).isPresent()) {
          for (var days : PROVISION.applied(new Span(day, before.days().to()))) {
            claims.add(new Claim(days, PROVISION.id(), WhenRead.of(() -> because(before, home))));
          }
        }
      }
    }
    return claims;
  }

  private static List<Because> because(
      Claim before, Stretch<FamilyHomeStarted, FamilyHomeEnded> home) {
    var steps = new ArrayList<>(before.because());
    steps.add(
        Because.met(
                PROVISION,
                home.days().to(),
                "Living at home broke down on "
                    + Words.day(home.days().to())
                    + ". From that day a relevant child again.")
            .facts(home.end().map(FactRead::day).stream().toList()));
    return steps;
  }
}
