package uk.waymark.statute.status;

import com.google.auto.service.AutoService;
import java.util.List;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.life.Support;

/**
 * ST-F4-SUPPORT: support at 21 to 24 is active from the request until 25 or until they say that
 * they no longer want it (s.23CZB(2), (3)), for a former relevant child.
 */
@AutoService(FlagRule.class)
public final class SupportActive implements FlagRule {
  static final Provision PROVISION =
      Provision.of(
          "ST-F4-SUPPORT",
          "Support from 21 active",
          InForce.since(
              LawVersion.LV_2018,
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "23CZB", "(2)"),
              Strength.STATUTE,
              Mark.V));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public List<Flag> flags(StatusCourse course) {
    return days(course).all().stream().map(days -> new Flag(Flag.SUPPORT_ACTIVE, days)).toList();
  }

  /** The days on which support is active. */
  public static Spans days(StatusCourse course) {
    if (course.life().supports().isEmpty()) {
      return Spans.NONE;
    }
    return Spans.union(course.life().supports().stream().map(Support::days).toList())
        .and(course.days(Status.FORMER_RELEVANT_21_TO_25));
  }
}
