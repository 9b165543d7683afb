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

/**
 * ST-Q3, education only: a person under 25 who qualifies by special guardianship or after care, or
 * would if under 21, may have grants and vacation accommodation for education (s.24B(3)). Before 1
 * April 2011 under 24.
 */
@AutoService(FlagRule.class)
public final class EducationHelp implements FlagRule {
  static final Provision PROVISION =
      Provision.of(
          "ST-Q3",
          "Qualifying person, education help to 25",
          InForce.since(
                  LawVersion.LV_2001,
                  new Citation.Section(Instrument.CHILDREN_ACT_1989, "24B", "(3)"),
                  Strength.STATUTE,
                  Mark.M)
              .until(LawVersion.LV_2011.from()),
          InForce.since(
              LawVersion.LV_2011,
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "24B", "(3)"),
              Strength.STATUTE,
              Mark.M));

  private static final Set<Status> NO_CARE_LEAVER = EnumSet.of(Status.NONE, Status.ELIGIBLE);

  private static final Set<String> ROUTES =
      Set.of(QualifyingByGuardianship.PROVISION.id(), QualifyingAfterCare.ROUTE);

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public List<Flag> flags(StatusCourse course) {
    return Flag.onEach(days(course), Flag.EDUCATION_HELP_TO_25);
  }

  /**
   * The days on which grants and vacation accommodation for education are open. A person's decision
   * names a status and no paragraph of it, so what the law alone says counts, unless the decision
   * takes the status of a care leaver away.
   */
  public static Spans days(StatusCourse course) {
    if (course.decisions().isEmpty()) {
      return claimed(course);
    }
    var days = claimed(course.byLawAlone());
    for (var decision : course.decisions()) {
      if (NO_CARE_LEAVER.contains(decision.by().what().status())) {
        days = days.minus(decision.days());
      }
    }
    return days;
  }

  private static Spans claimed(StatusCourse course) {
    var life = course.life();
    if (course.claims(Status.QUALIFYING).isEmpty()) {
      return Spans.NONE;
    }
    var days = new ArrayList<Span>();
    for (var claim : course.claims(Status.QUALIFYING)) {
      if (!ROUTES.contains(claim.route())) {
        continue;
      }
      var wouldIfUnder21 = claim.days().to().equals(life.birthday(21));
      for (var text : PROVISION.texts()) {
        var limit = life.birthday(text.version() == LawVersion.LV_2001 ? 24 : 25);
        var end = wouldIfUnder21 ? limit : claim.days().to();
        days.add(Span.between(claim.days().from(), end).and(text.days()));
      }
    }
    return Spans.union(days).and(life.file());
  }
}
