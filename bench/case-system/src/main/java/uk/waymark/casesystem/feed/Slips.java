package uk.waymark.casesystem.feed;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.casesystem.life.Dice;
import uk.waymark.casesystem.life.Fact;

/** The mistakes people make when entering a fact. */
final class Slips {
  private Slips() {}

  /** The fact as wrongly entered, or empty for facts that are not entered by hand twice. */
  static Optional<Fact> of(Fact truth, LocalDate born, Dice dice) {
    return switch (truth.type()) {
      case "person-registered" ->
          Optional.of(truth.with("dateOfBirth", born.minusDays(dice.between(1, 400))));
      case "care-started", "legal-basis-changed" ->
          Optional.of(
              dice.chance(0.5)
                  ? wrongDay(truth, born, dice)
                  : truth.with("legalBasis", otherBasis(truth.text("legalBasis"))));
      case "home-changed" ->
          Optional.of(dice.chance(0.5) ? wrongDay(truth, born, dice) : truth.with("kind", "other"));
      case "care-ended",
          "needs-assessment-completed",
          "pathway-plan-completed",
          "pathway-plan-reviewed",
          "personal-adviser-appointed",
          "personal-adviser-visited",
          "family-home-started",
          "accommodation-provided",
          "education-started",
          "support-offered" ->
          Optional.of(wrongDay(truth, born, dice));
      default -> Optional.empty();
    };
  }

  private static Fact wrongDay(Fact truth, LocalDate born, Dice dice) {
    LocalDate wrong = truth.on().minusDays(dice.between(1, 30));
    return truth.movedTo(wrong.isBefore(born) ? truth.on() : wrong);
  }

  private static String otherBasis(String basis) {
    return basis.equals("section-20") ? "interim-care-order" : "section-20";
  }
}
