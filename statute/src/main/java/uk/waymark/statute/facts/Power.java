package uk.waymark.statute.facts;

import java.util.Optional;

/** The section under which an authority provides accommodation after care. */
public enum Power {
  SECTION_23B("23B"),
  SECTION_24B("24B");

  private final String code;

  Power(String code) {
    this.code = code;
  }

  /** The word of the contract. */
  public String code() {
    return code;
  }

  /** The value with this word of the contract, or empty when there is none. */
  public static Optional<Power> of(String code) {
    for (var value : values()) {
      if (value.code.equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
