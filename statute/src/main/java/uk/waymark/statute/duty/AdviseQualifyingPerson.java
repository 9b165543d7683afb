package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.waymark.statute.deadline.Span;
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
import uk.waymark.statute.status.Claim;
import uk.waymark.statute.status.StatusCourse;

/**
 * DUT-Q: for a qualifying person consider whether the conditions for help are there, advise and
 * befriend, and keep in touch as the authority thinks appropriate (s.24(4), 24A), to 21. It is a
 * duty after care, special guardianship or a voluntary organisation, a power for the others;
 * keeping in touch is for the first two only. No dated duty.
 */
@AutoService(DutyRule.class)
public final class AdviseQualifyingPerson implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
          "DUT-Q",
          "Advise and befriend",
          InForce.since(
                  LawVersion.LV_1991,
                  new Citation.Section(Instrument.CHILDREN_ACT_1989, "24", ""),
                  Strength.STATUTE,
                  Mark.V)
              .until(LawVersion.LV_2001.from()),
          InForce.since(
              LawVersion.LV_2001,
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "24A", ""),
              Strength.STATUTE,
              Mark.V));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  private static final Set<String> KEEP_IN_TOUCH = Set.of("ST-Q1", "ST-Q2(a)");
  private static final String VOLUNTARY_ORGANISATION = "ST-Q2(b)";

  @Override
  public Set<Status> openIn() {
    return EnumSet.of(Status.QUALIFYING);
  }

  @Override
  public List<Duty> duties(StatusCourse course) {
    var duties = new ArrayList<Duty>();
    for (var span : course.primary(Status.QUALIFYING).and(PROVISION.inForce())) {
      var because =
          WhenRead.one(
              () ->
                  Because.met(
                      PROVISION,
                      span.from(),
                      words(routes(course, span)),
                      FactRead.computed("qualifying-person from", span.from())));
      duties.add(GoesOn.open(course, PROVISION, span, because));
    }
    return duties;
  }

  private static List<String> routes(StatusCourse course, Span days) {
    return course.claims(Status.QUALIFYING).stream()
        .filter(claim -> claim.days().overlaps(days))
        .map(Claim::route)
        .toList();
  }

  private static String words(List<String> routes) {
    if (routes.stream().anyMatch(KEEP_IN_TOUCH::contains)) {
      return "The authority advises and befriends as needed, and keeps in touch as it thinks right.";
    }
    return routes.contains(VOLUNTARY_ORGANISATION)
        ? "The authority advises and befriends as needed."
        : "The authority may advise and befriend. For this person it is a power, not a duty.";
  }
}
