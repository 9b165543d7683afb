package uk.waymark.offers.who;

import java.util.Optional;
import uk.waymark.offers.Word;

/** Whose young person they are, seen from the council that makes the offer. */
public enum CareOf implements Word {
  /** It is responsible for them. */
  OWN("own"),
  /** Another council is responsible for them. */
  ANOTHER("another");

  private final String word;

  CareOf(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** The value with this word of a pack, or empty when there is none. */
  public static Optional<CareOf> of(String word) {
    return Word.in(values(), word);
  }
}
