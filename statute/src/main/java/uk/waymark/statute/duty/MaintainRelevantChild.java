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
 * DUT-R-MAINTAIN: maintain a relevant child, give suitable accommodation and other support, unless
 * satisfied that their welfare does not require it (s.23B(8)); to 18.
 *
 * <p>Not modelled: that the authority is satisfied; it records no event for it.
 */
@AutoService(DutyRule.class)
public final class MaintainRelevantChild implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
          "DUT-R-MAINTAIN",
          "Maintain, house and support",
          InForce.since(
              LawVersion.LV_2001,
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "23B", "(8)"),
              Strength.STATUTE,
              Mark.V));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Set<Status> openIn() {
    return EnumSet.of(Status.RELEVANT);
  }

  @Override
  public List<Duty> duties(StatusCourse course) {
    return GoesOn.over(
        course,
        PROVISION,
        course.primary(Status.RELEVANT),
        "A relevant child. The authority keeps them, and gives a home that suits them and other"
            + " help. It may stop only if it is sure that they do not need it.");
  }
}
