package uk.waymark.offers.who;

import java.util.Optional;
import uk.waymark.offers.Word;

/** Where a young person lives, seen from the council that makes the offer. */
public enum Area implements Word {
  /** In its area. */
  OWN("own"),
  /** In the area of another council. */
  ANOTHER("another");

  private final String word;

  Area(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** The value with this word of a pack, or empty when there is none. */
  public static Optional<Area> of(String word) {
    return Word.in(values(), word);
  }
}
