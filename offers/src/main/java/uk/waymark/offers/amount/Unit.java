package uk.waymark.offers.amount;

import java.util.Optional;
import uk.waymark.offers.Word;

/** What a number counts; a number without a unit says nothing. */
public enum Unit implements Word {
  /** Pounds. */
  GBP("GBP"),
  /** Hundredths. */
  PERCENT("percent"),
  /** Things or times, which the words name. */
  ITEMS("items"),
  HOURS("hours"),
  DAYS("days"),
  WEEKS("weeks"),
  MONTHS("months"),
  YEARS("years");

  private final String word;

  Unit(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** The value with this word of a pack, or empty when there is none. */
  public static Optional<Unit> of(String word) {
    return Word.in(values(), word);
  }
}
