package uk.waymark.offers;

/** Who stands behind what a young person can get; the three are never mixed. */
public enum OfferKind {
  /** The law or national guidance gives it: the authority must. */
  LAW("law"),
  /** The authority chose it: Local Offer, pledge, charter. */
  COUNCIL("council"),
  /** Another body gives it: a signatory of the Care Leavers' Covenant or other partner. */
  PARTNER("partner");

  private final String word;

  OfferKind(String word) {
    this.word = word;
  }

  /** The word used in answers and messages (contract, section 4: {@code kind}). */
  public String word() {
    return word;
  }
}
