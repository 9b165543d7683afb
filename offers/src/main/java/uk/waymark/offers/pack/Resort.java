package uk.waymark.offers.pack;

/** What comes before an offer. */
public sealed interface Resort {
  /**
   * Another entitlement comes first.
   *
   * @param id the id of a provision, such as ENT-1619, or of an entry of the same pack
   * @param onlyIfNotAvailable whether this offer is only for those who can't have the other one; if
   *     not, the other one is merely used first
   */
  record Entitlement(String id, boolean onlyIfNotAvailable) implements Resort {}

  /**
   * Something else comes first that Waymark does not follow, such as "other discounts".
   *
   * @param words what
   */
  record Other(String words) implements Resort {}
}
