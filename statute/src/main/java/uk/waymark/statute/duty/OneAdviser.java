package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.life.Advised;
import uk.waymark.statute.status.StatusCourse;

/**
 * DUT-1PA: where two adviser duties overlap one personal adviser discharges both, and the end of
 * one duty does not end the other (s.23D(3), (4)). It lays no duty of its own: {@link AdviserDuty}
 * shows it where an adviser appointed earlier meets a later duty.
 */
@AutoService(DutyRule.class)
public final class OneAdviser implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
          "DUT-1PA",
          "One personal adviser for all duties",
          InForce.since(
              LawVersion.LV_2001,
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "23D", "(3), (4)"),
              Strength.STATUTE,
              Mark.V));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  /** It is a step of the other duties about an adviser, and opens none. */
  @Override
  public Set<Status> openIn() {
    return Set.of();
  }

  @Override
  public List<Duty> duties(StatusCourse course) {
    return List.of();
  }

  /** The step that says that an adviser who was already there meets this duty too. */
  static Because discharges(LocalDate day, Advised advised) {
    return Because.met(
        PROVISION,
        day,
        "A personal adviser was already appointed. One adviser is enough for all duties.",
        FactRead.day(advised.appointed()));
  }
}
