package uk.waymark.statute.status;

import com.google.auto.service.AutoService;
import uk.waymark.statute.facts.Happening.ResponsibleAuthorityChanged;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Strength;

/**
 * ST-RA: the responsible authority is the one that last looked after the child, and stays so when
 * the person moves. An event that says otherwise moves nothing, except a reorganisation of
 * councils.
 */
@AutoService(FactRule.class)
public final class ResponsibleAuthority implements FactRule {
  static final Provision PROVISION =
      Provision.of(
          "ST-RA",
          "Responsible authority",
          InForce.since(
              LawVersion.LV_2001,
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "23A", "(4)"),
              Strength.STATUTE,
              Mark.V));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public void doubts(StatusCourse course) {
    var life = course.life();
    for (var change : life.history().all(ResponsibleAuthorityChanged.class)) {
      if (!change.what().reorganisation()) {
        life.doubts()
            .about(
                change.by(),
                "responsible-authority-stays",
                "In law the authority that last looked after the young person stays responsible."
                    + " This change moves nothing.");
      }
    }
  }
}
