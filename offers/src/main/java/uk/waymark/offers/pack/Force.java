package uk.waymark.offers.pack;

import java.util.Optional;
import uk.waymark.offers.Word;

/** Whether the publisher has bound itself. */
public enum Force implements Word {
  /** It must give it when the conditions are met. */
  DUTY("duty"),
  /** It gives it by its own choice and can stop. */
  CHOICE("choice");

  private final String word;

  Force(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** The value with this word of a pack, or empty when there is none. */
  public static Optional<Force> of(String word) {
    return Word.in(values(), word);
  }
}
