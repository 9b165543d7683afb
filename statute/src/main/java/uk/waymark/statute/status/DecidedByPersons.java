package uk.waymark.statute.status;

import com.google.auto.service.AutoService;
import uk.waymark.statute.finding.Words;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;

/**
 * A status that persons at the authority decided. No section gives it: it rests on the discretion
 * that the Court of Appeal left to the authority where the law gives no status (R (GE (Eritrea))
 * [2014] EWCA Civ 1490). Whether it holds in the case at hand is for those who decide.
 */
@AutoService(FactRule.class)
public final class DecidedByPersons implements FactRule {
  static final Provision PROVISION =
      Provision.of(
          "ST-DECIDED",
          "Status decided by persons",
          InForce.since(
              LawVersion.LV_1991,
              new Citation.Guidance(Instrument.GE_ERITREA, "the authority's own discretion"),
              Strength.DERIVED,
              Mark.M));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public void doubts(StatusCourse course) {
    var life = course.life();
    for (var decision : life.determinations()) {
      var status = decision.what().status();
      var ages = StatusCourse.ageLimits(life, status);
      if (!ages.contains(decision.on())) {
        life.doubts()
            .about(
                decision.by(),
                "decided-status-outside-its-ages",
                "This decision is of "
                    + Words.day(decision.on())
                    + ". The status "
                    + status.code()
                    + " can be held from "
                    + Words.day(ages.from())
                    + (status.beforeAge() == Status.NO_END
                        ? ""
                        : ", and before " + Words.day(ages.to()))
                    + ". On other days the decision changes nothing. Please look at it again.");
      }
    }
  }
}
