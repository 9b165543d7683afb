package uk.waymark.offers.pack;

import java.util.Optional;
import uk.waymark.offers.Word;

/** How a pack came about, which every answer from it says. */
public enum Standing implements Word {
  /** Taken from a public document, not checked with the council. */
  PUBLIC_DOCUMENT("public-document"),
  /** The council or body itself keeps it. */
  PUBLISHER("publisher"),
  /** Made up to show how Waymark works; no council offers this. */
  INVENTED("invented");

  private final String word;

  Standing(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** The value with this word of a pack, or empty when there is none. */
  public static Optional<Standing> of(String word) {
    return Word.in(values(), word);
  }
}
