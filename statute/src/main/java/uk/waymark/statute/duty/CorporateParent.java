package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.waymark.statute.deadline.DayNumber;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.WhenRead;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.status.RelevantByDetention;
import uk.waymark.statute.status.StatusCourse;

/**
 * DUT-CP: the seven corporate parenting principles bind the whole council, districts included, for
 * looked-after children, relevant children and former relevant children under 25 (CSWA 2017 s.1).
 *
 * <p>Reading: a child who is relevant by regulation 3 is counted in.
 */
@AutoService(DutyRule.class)
public final class CorporateParent implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
          "DUT-CP",
          "Act as a corporate parent",
          InForce.since(
              LawVersion.LV_2018,
              new Citation.Section(Instrument.CHILDREN_SOCIAL_WORK_ACT_2017, "1", ""),
              Strength.STATUTE,
              Mark.V));

  private static final Set<Status> CARE_LEAVERS =
      EnumSet.range(Status.ELIGIBLE, Status.FORMER_RELEVANT_21_TO_25);

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public List<Duty> duties(StatusCourse course) {
    var life = course.life();
    var leavers = course.primary(CARE_LEAVERS).and(DayNumber.MIN, life.turned(25));
    var looked = life.care().inEngland().and(life.here());
    var duties = new ArrayList<Duty>(1);
    for (var span : leavers.or(looked).and(PROVISION.inForce())) {
      var because =
          WhenRead.of(() -> because(life, span, RelevantByDetention.alone(course).and(span)));
      duties.add(GoesOn.open(course, PROVISION, span, because));
    }
    return duties;
  }

  private static List<Because> because(Life life, Span span, Spans byRegulation3) {
    var met =
        Because.met(
            PROVISION,
            span.from(),
            "The whole council, with its districts, acts as a good parent would. The law lists"
                + " seven aims for it. It goes on up to 25.",
            life.dateOfBirth(),
            FactRead.computed("corporate parent from", span.from()));
    return byRegulation3.isEmpty()
        ? List.of(met)
        : List.of(met, RelevantByDetention.countedIn(PROVISION, byRegulation3.span(0).from()));
  }
}
