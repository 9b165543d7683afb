package uk.waymark.offers.pack;

import java.util.Optional;
import uk.waymark.offers.Word;

/** Who stands behind what a young person can get; the three are never mixed. */
public enum Kind implements Word {
  /** The law or national guidance gives it: the authority must. */
  LAW("law"),
  /** The authority chose it: Local Offer, pledge, charter. */
  COUNCIL("council"),
  /** Another body gives it: a signatory of the Care Leavers' Covenant or other partner. */
  PARTNER("partner");

  private final String word;

  Kind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** The value with this word of a pack, or empty when there is none. */
  public static Optional<Kind> of(String word) {
    return Word.in(values(), word);
  }
}
