package uk.waymark.offers.amount;

import java.util.Optional;
import uk.waymark.offers.Word;

/** A time after which a sum comes again. */
public enum Period implements Word {
  WEEK("week"),
  MONTH("month"),
  YEAR("year");

  private final String word;

  Period(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** The value with this word of a pack, or empty when there is none. */
  public static Optional<Period> of(String word) {
    return Word.in(values(), word);
  }
}
