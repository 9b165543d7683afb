package uk.waymark.statute.entitlement;

/** What kind of promise an entitlement is. */
public enum Kind {
  /** An Act, regulations or a national scheme. */
  LAW("law"),
  /** A sum or a practice that statutory guidance names. */
  GUIDANCE("guidance"),
  /** The law gives a power; the council's own offer decides. */
  COUNCIL("council");

  private final String code;

  Kind(String code) {
    this.code = code;
  }

  /** The permanent word for it. */
  public String code() {
    return code;
  }
}
