package uk.waymark.statute.status;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.Happening.HomeChanged;
import uk.waymark.statute.facts.Happening.SpecialGuardianshipDischarged;
import uk.waymark.statute.facts.Happening.SpecialGuardianshipMade;
import uk.waymark.statute.facts.HomeKind;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.life.FamilyHomes;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.life.Stretch;

/** Living with a special guardian, as the six months of {@link SettledAtHome} ask (J-SGO). */
final class Guardian {
  /** Kinds that don't say that the young person left the guardian. */
  private static final Set<HomeKind> PERHAPS_WITH_GUARDIAN =
      EnumSet.of(HomeKind.FOSTER_CARE, HomeKind.WITH_PARENT, HomeKind.OTHER);

  private Guardian() {}

  /**
   * The days of an order on which the young person lived with the guardian as far as is recorded:
   * up to the end of a family home that began on the day of the order.
   */
  static Stretch<SpecialGuardianshipMade, SpecialGuardianshipDischarged> livedWith(
      Life life, Stretch<SpecialGuardianshipMade, SpecialGuardianshipDischarged> order) {
    for (var home : life.familyHomes()) {
      if (home.days().from().equals(order.days().from())
          || (FamilyHomes.withGuardian(home) && home.days().contains(order.days().from()))) {
        return new Stretch<>(order.days().and(home.days()), order.start(), order.end());
      }
    }
    return order;
  }

  /** Made to a child in the care that ended when the claim began. */
  static boolean afterCare(Life life, LocalDate made, Claim claim) {
    var eve = made.minusDays(1);
    return life.care().lookedAfter().all().stream()
        .anyMatch(
            care ->
                care.contains(eve)
                    && care.to().equals(claim.days().from())
                    && !onShortBreakBeforeCare(life, made, care));
  }

  /** Whether it was made on a short break from which the child went straight into care proper. */
  private static boolean onShortBreakBeforeCare(Life life, LocalDate made, Span care) {
    var proper = life.care().proper().and(care);
    return !proper.isEmpty() && made.isBefore(proper.span(0).from());
  }

  /** Asks a person which reading stands, and where the young person lives. */
  static void doubts(StatusCourse course) {
    var life = course.life();
    if (course.endings().stream().anyMatch(end -> end.reading() == Reading.J_SGO)
        || orderEndedCare(course)) {
      life.doubts()
          .of(
              "special-guardianship-reading",
              "The law can be read in three ways after a special guardianship order."
                  + " A person must decide which one stands (reading J-SGO).");
    }
    for (var ending : course.endings()) {
      if (ending.reading() == Reading.J_SGO) {
        for (var order : life.guardianships()) {
          movedBefore(life, order, ending);
        }
      }
    }
  }

  /** Relevant since the day of an order made in care, whether or not six months follow. */
  private static boolean orderEndedCare(StatusCourse course) {
    return course.life().guardianships().stream()
        .anyMatch(
            order ->
                course.claims(Status.RELEVANT).stream()
                    .anyMatch(
                        claim ->
                            claim.route().equals("ST-R1")
                                && claim.days().from().equals(order.days().from())));
  }

  /** A move within the six months, though no home with the guardian is recorded. */
  private static void movedBefore(
      Life life,
      Stretch<SpecialGuardianshipMade, SpecialGuardianshipDischarged> order,
      Ending ending) {
    var made = order.days().from();
    if (!made.plusMonths(SettledAtHome.MONTHS).equals(ending.since())
        || life.familyHomes().stream().anyMatch(home -> home.days().contains(made))) {
      return;
    }
    for (var move : life.history().all(HomeChanged.class)) {
      if (move.on().isAfter(made)
          && move.on().isBefore(ending.since())
          && !PERHAPS_WITH_GUARDIAN.contains(move.what().kind())) {
        life.doubts()
            .about(
                move.by(),
                "home-with-guardian-unclear",
                "They moved within six months of the special guardianship order. This home may not"
                    + " be the guardian's. If they no longer live together, please record the home"
                    + " with the guardian, from the day of the order, and its end.");
      }
    }
  }
}
