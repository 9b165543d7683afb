package uk.waymark.statute.facts;

import java.util.Optional;

/** Who accommodates a child who is not looked after. */
public enum ElsewhereBy {
  VOLUNTARY_ORGANISATION("voluntary-organisation"),
  PRIVATE_CHILDRENS_HOME("private-childrens-home"),
  HEALTH_BODY("health-body"),
  EDUCATION("education"),
  CARE_HOME("care-home");

  private final String code;

  ElsewhereBy(String code) {
    this.code = code;
  }

  /** The word of the contract. */
  public String code() {
    return code;
  }

  /** The value with this word of the contract, or empty when there is none. */
  public static Optional<ElsewhereBy> of(String code) {
    for (var value : values()) {
      if (value.code.equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
