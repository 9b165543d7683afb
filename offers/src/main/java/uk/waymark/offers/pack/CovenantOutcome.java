package uk.waymark.offers.pack;

import java.util.Optional;
import uk.waymark.offers.Word;

/** The five outcomes of the Care Leavers' Covenant. */
public enum CovenantOutcome implements Word {
  /** Better prepared to live independently. */
  LIVING_INDEPENDENTLY("living-independently"),
  /** Improved access to employment, education and training. */
  EMPLOYMENT_EDUCATION_TRAINING("employment-education-training"),
  /** Stability, feeling safe and secure. */
  STABLE_SAFE_SECURE("stable-safe-secure"),
  /** Improved access to health support. */
  HEALTH("health"),
  /** Financial stability. */
  FINANCIAL_STABILITY("financial-stability");

  private final String word;

  CovenantOutcome(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** The value with this word of a pack, or empty when there is none. */
  public static Optional<CovenantOutcome> of(String word) {
    return Word.in(values(), word);
  }
}
