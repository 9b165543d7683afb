package uk.waymark.statute.status;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.EventTypes;
import uk.waymark.statute.facts.Happening.SpecialGuardianshipMade;
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
import uk.waymark.statute.life.Stretch;

/**
 * ST-Q1, qualifying by special guardianship: 16 to 21, a special guardianship order in force (or in
 * force on reaching 18), and looked after just before the order (s.24(1A)). No thirteen weeks.
 */
@AutoService(StatusRule.class)
public final class QualifyingByGuardianship implements StatusRule {
  static final Provision PROVISION =
      Provision.of(
          "ST-Q1",
          "Qualifying person, special guardianship",
          InForce.since(
              LawVersion.LV_2005,
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "24", "(1A)"),
              Strength.STATUTE,
              Mark.V));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Status gives() {
    return Status.QUALIFYING;
  }

  @Override
  public EventTypes onlyAfter() {
    return EventTypes.of(SpecialGuardianshipMade.class);
  }

  @Override
  public List<Claim> claims(StatusCourse course) {
    var life = course.life();
    var claims = new ArrayList<Claim>();
    for (var order : life.guardianships()) {
      var made = order.days().from();
      if (!made.isBefore(life.birthday(18))
          || !life.care().inEngland().contains(made.minusDays(1))) {
        continue;
      }
      var discharged = order.days().to();
      var end = discharged.isBefore(life.birthday(18)) ? discharged : life.birthday(21);
      var from = made.isAfter(life.birthday(16)) ? made : life.birthday(16);
      for (var days : PROVISION.applied(Span.between(from, end))) {
        claims.add(
            new Claim(days, PROVISION.id(), WhenRead.of(() -> because(life, order, days.from()))));
      }
    }
    return claims;
  }

  private static List<Because> because(Life life, Stretch<?, ?> order, LocalDate from) {
    return List.of(
        AgeReached.turned(life, 16, from),
        Because.met(
            PROVISION,
            from,
            "A special guardianship order was made, straight after being looked after.",
            FactRead.day(order.start()),
            AgeReached.turnedOn(life, 21)));
  }
}
