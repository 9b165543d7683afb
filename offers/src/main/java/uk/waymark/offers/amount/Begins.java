package uk.waymark.offers.amount;

import java.util.Optional;
import uk.waymark.offers.Word;

/** The recorded event from which a time runs. */
public enum Begins implements Word {
  EMPLOYMENT_STARTED("employment-started"),
  APPRENTICESHIP_STARTED("apprenticeship-started"),
  EDUCATION_STARTED("education-started"),
  STAYING_PUT_STARTED("staying-put-started"),
  HOME_CHANGED("home-changed"),
  /** The first claim of this offer. */
  ENTITLEMENT_CLAIMED("entitlement-claimed"),
  /** The first payment of this offer. */
  ENTITLEMENT_PAID("entitlement-paid");

  private final String word;

  Begins(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** The value with this word of a pack, or empty when there is none. */
  public static Optional<Begins> of(String word) {
    return Word.in(values(), word);
  }
}
