package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.util.EnumSet;
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
 * DUT-TOUCH: take reasonable steps to keep in touch, wherever the young person lives (s.23B(1) for
 * a relevant child, s.23C(2)(a) for a former relevant child). Any contact serves it; none ends it.
 */
@AutoService(DutyRule.class)
public final class KeepInTouch implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
          "DUT-TOUCH",
          "Keep in touch",
          InForce.since(
              LawVersion.LV_2001,
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "23B", "(1)"),
              Strength.STATUTE,
              Mark.V));

  static final Provision FORMER =
      Provision.of(
          "DUT-TOUCH",
          "Keep in touch",
          InForce.since(
              LawVersion.LV_2001,
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "23C", "(2)(a)"),
              Strength.STATUTE,
              Mark.V));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  /** The statuses of a former relevant child in which s.23C(2) applies. */
  static final Set<Status> FORMER_STATUSES =
      EnumSet.of(Status.FORMER_RELEVANT, Status.FORMER_RELEVANT_IN_PLANNED_EDUCATION);

  /** Those, and relevant children. */
  static final Set<Status> STATUSES =
      EnumSet.of(
          Status.RELEVANT, Status.FORMER_RELEVANT, Status.FORMER_RELEVANT_IN_PLANNED_EDUCATION);

  private static final String WORDS =
      "The authority does what it can to keep in touch, wherever the young person lives.";

  @Override
  public List<Provision> alsoUnder() {
    return List.of(FORMER);
  }

  @Override
  public Set<Status> openIn() {
    return STATUSES;
  }

  @Override
  public List<Duty> duties(StatusCourse course) {
    return GoesOn.both(
        GoesOn.over(course, PROVISION, course.primary(Status.RELEVANT), WORDS),
        GoesOn.over(course, FORMER, course.primary(FORMER_STATUSES), WORDS));
  }
}
