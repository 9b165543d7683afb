package uk.waymark.statute.status;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.waymark.statute.deadline.Span;
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

  /** The primary statuses of a former relevant child of 21 or over. */
  public static final Set<Status> FROM_21 =
      EnumSet.range(Status.FORMER_RELEVANT_IN_PLANNED_EDUCATION, Status.FORMER_RELEVANT_21_TO_25);

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public List<Flag> flags(StatusCourse course) {
    return Flag.onEach(days(course), Flag.SUPPORT_ACTIVE);
  }

  /** The days on which support is active. */
  public static Spans days(StatusCourse course) {
    if (course.life().supports().isEmpty()) {
      return Spans.NONE;
    }
    return course.life().supported().and(course.days(Status.FORMER_RELEVANT_21_TO_25));
  }

  /** The days on which the support that one request brought is active. */
  public static Spans days(StatusCourse course, Support support) {
    return course.days(Status.FORMER_RELEVANT_21_TO_25).and(support.days());
  }

  /**
   * Those of these days on which support is active, for each request by itself: one made on the day
   * on which the last was given up is another.
   */
  public static List<Span> ofEachRequest(StatusCourse course, Spans within) {
    var each = new ArrayList<Span>(course.life().supports().size());
    for (var support : course.life().supports()) {
      each.addAll(days(course, support).and(within).all());
    }
    return each;
  }
}
