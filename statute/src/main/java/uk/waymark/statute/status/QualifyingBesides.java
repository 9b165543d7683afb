package uk.waymark.statute.status;

import com.google.auto.service.AutoService;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;

/**
 * ST-Q-FLAG: who meets section 24 to the letter beside a stronger status is shown as such, since a
 * former relevant child often does.
 */
@AutoService(FlagRule.class)
public final class QualifyingBesides implements FlagRule {
  static final Provision PROVISION =
      Provision.of(
          "ST-Q-FLAG",
          "Qualifying beside a stronger status",
          InForce.since(
              LawVersion.LV_2001,
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "24", "(1B)"),
              Strength.DERIVED,
              Mark.V));

  private static final Set<Status> STRONGER =
      EnumSet.range(Status.ELIGIBLE, Status.FORMER_RELEVANT_21_TO_25);

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public List<Flag> flags(StatusCourse course) {
    var besides =
        course
            .days(Status.QUALIFYING)
            .minus(course.primary(Status.QUALIFYING))
            .or(underDecisions(course));
    return Flag.onEach(besides.and(PROVISION.inForce()), Flag.QUALIFYING_BY_SECTION_24);
  }

  /** A person's decision for a stronger status leaves what the law gives beside it as it is. */
  private static Spans underDecisions(StatusCourse course) {
    return course.decisions().isEmpty()
        ? Spans.NONE
        : course.byLawAlone().days(Status.QUALIFYING).and(course.primary(STRONGER));
  }
}
