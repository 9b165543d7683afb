package uk.waymark.offers.amount;

import java.util.Optional;
import uk.waymark.offers.Word;

/** How often it can be had; each keeps its own balance. */
public enum Use implements Word {
  /** Once in a life. */
  ONCE("once"),
  /**
   * In any 12 months, counted from each payment: a cap up to its sum, in one payment or more;
   * things as many as there are; everything else once.
   */
  PER_12_MONTHS("per-12-months"),
  /** In parts, until the whole is spent. */
  UNTIL_SPENT("until-spent"),
  /** Each time the conditions are met. */
  AS_NEEDED("as-needed");

  private final String word;

  Use(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** The value with this word of a pack, or empty when there is none. */
  public static Optional<Use> of(String word) {
    return Word.in(values(), word);
  }
}
