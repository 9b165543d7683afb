package uk.waymark.statute.law;

/** Where a rule gets its force from. A "must" of one is never shown as a "should" of another. */
public enum Strength {
  /** An Act of Parliament. */
  STATUTE("statute"),
  /** Regulations or an order made under an Act. */
  REGULATION("regulation"),
  /** Statutory guidance (section 7 of the Local Authority Social Services Act 1970). */
  GUIDANCE("guidance"),
  /** Local or good practice. */
  PRACTICE("practice"),
  /** Our inference from the law. */
  DERIVED("derived");

  private final String code;

  Strength(String code) {
    this.code = code;
  }

  /** The word of the contract. */
  public String code() {
    return code;
  }
}
