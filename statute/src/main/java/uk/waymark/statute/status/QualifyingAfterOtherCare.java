package uk.waymark.statute.status;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.ElsewhereBy;
import uk.waymark.statute.facts.Happening.AccommodatedElsewhereEnded;
import uk.waymark.statute.facts.Happening.AccommodatedElsewhereStarted;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.WhenRead;
import uk.waymark.statute.finding.Words;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.life.Stretch;

/**
 * ST-Q2(b) to (d), qualifying after other accommodation: under 21, and at any time after reaching
 * 16 while still a child was accommodated by a voluntary organisation, in a private children's
 * home, or for three months on end by a health body, in education or in a care home, but is no
 * longer (s.24(2)(b) to (d)). The three months may begin before 16.
 */
@AutoService(StatusRule.class)
public final class QualifyingAfterOtherCare implements StatusRule {
  static final Provision PROVISION =
      Provision.of(
          "ST-Q2-OTHER",
          "Qualifying person, after other accommodation at 16 or 17",
          InForce.since(
              LawVersion.LV_2001,
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "24", "(2)(b) to (d)"),
              Strength.STATUTE,
              Mark.V));

  private static final int MONTHS = 3;

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Status gives() {
    return Status.QUALIFYING;
  }

  @Override
  public List<Claim> claims(StatusCourse course) {
    var life = course.life();
    var claims = new ArrayList<Claim>();
    for (var stay : life.elsewhere()) {
      var left = stay.days().to();
      var by = stay.start().what().by();
      if (stay.end().isEmpty()
          || !stay.days().overlaps(life.ages(16, 18))
          || (needsThreeMonths(by) && stay.days().from().plusMonths(MONTHS).isAfter(left))) {
        continue;
      }
      var days =
          Spans.of(Span.between(left, life.birthday(21)))
              .minus(life.care().lookedAfter())
              .and(PROVISION.inForce());
      for (var span : days.all()) {
        claims.add(
            new Claim(span, "ST-Q2" + letter(by), WhenRead.of(() -> because(life, stay, left))));
      }
    }
    return claims;
  }

  private static boolean needsThreeMonths(ElsewhereBy by) {
    return letter(by).equals("(d)");
  }

  private static String letter(ElsewhereBy by) {
    return switch (by) {
      case VOLUNTARY_ORGANISATION -> "(b)";
      case PRIVATE_CHILDRENS_HOME -> "(c)";
      case HEALTH_BODY, EDUCATION, CARE_HOME -> "(d)";
    };
  }

  private static List<Because> because(
      Life life,
      Stretch<AccommodatedElsewhereStarted, AccommodatedElsewhereEnded> stay,
      LocalDate left) {
    return List.of(
        AgeReached.turned(life, 16, left),
        Because.met(
            PROVISION,
            left,
            "Was accommodated like this at 16 or 17 and is no longer, from "
                + Words.day(left)
                + ".",
            FactRead.of(stay.start().by(), "by", stay.start().what().by().code()),
            FactRead.day(stay.start()),
            AgeReached.turnedOn(life, 21)));
  }
}
