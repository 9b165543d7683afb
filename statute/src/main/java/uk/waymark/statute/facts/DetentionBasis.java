package uk.waymark.statute.facts;

import java.util.Optional;

/** Why a person is detained. */
public enum DetentionBasis {
  SENTENCE("sentence"),
  REMAND("remand"),
  OTHER("other");

  private final String code;

  DetentionBasis(String code) {
    this.code = code;
  }

  /** The word of the contract. */
  public String code() {
    return code;
  }

  /** The value with this word of the contract, or empty when there is none. */
  public static Optional<DetentionBasis> of(String code) {
    for (var value : values()) {
      if (value.code.equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
