package uk.waymark.statute.facts;

import java.util.Optional;

/** How living at home ended. */
public enum FamilyHomeEnd {
  BREAKDOWN("breakdown"),
  MOVED_ON("moved-on");

  private final String code;

  FamilyHomeEnd(String code) {
    this.code = code;
  }

  /** The word of the contract. */
  public String code() {
    return code;
  }

  /** The value with this word of the contract, or empty when there is none. */
  public static Optional<FamilyHomeEnd> of(String code) {
    for (var value : values()) {
      if (value.code.equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
