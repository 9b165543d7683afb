package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.status.StatusCourse;

/**
 * DUT-F-ASSIST: assist a former relevant child with work, education and otherwise, as far as their
 * welfare, education or training requires (s.23C(4)(a) to (c)). From 21 only the help with
 * education goes on, for as long as the planned programme does ((4)(b)).
 */
@AutoService(DutyRule.class)
public final class AssistFormerRelevant implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
          "DUT-F-ASSIST",
          "Help with work, education and welfare",
          InForce.since(
              LawVersion.LV_2001,
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "23C", "(4)"),
              Strength.STATUTE,
              Mark.V));

  static final Provision FROM_21 =
      Provision.of(
          "DUT-F-ASSIST",
          "Help with education",
          InForce.since(
              LawVersion.LV_2001,
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "23C", "(4)(b)"),
              Strength.STATUTE,
              Mark.V));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public List<Provision> alsoUnder() {
    return List.of(FROM_21);
  }

  @Override
  public Set<Status> openIn() {
    return KeepInTouch.FORMER_STATUSES;
  }

  @Override
  public List<Duty> duties(StatusCourse course) {
    return GoesOn.both(
        GoesOn.over(
            course,
            PROVISION,
            course.primary(Status.FORMER_RELEVANT),
            "A former relevant child. The authority helps with work, with education or training, and"
                + " otherwise, as far as that is needed."),
        GoesOn.over(
            course,
            FROM_21,
            course.primary(Status.FORMER_RELEVANT_IN_PLANNED_EDUCATION),
            "Still in the education of the pathway plan. The help with it goes on."));
  }
}
