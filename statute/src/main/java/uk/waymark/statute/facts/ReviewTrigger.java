package uk.waymark.statute.facts;

import java.util.Optional;

/** Why a pathway plan was reviewed. */
public enum ReviewTrigger {
  ROUTINE("routine"),
  REQUESTED("requested"),
  MOVE("move"),
  CHANGE_OF_CIRCUMSTANCES("change-of-circumstances");

  private final String code;

  ReviewTrigger(String code) {
    this.code = code;
  }

  /** The word of the contract. */
  public String code() {
    return code;
  }

  /** The value with this word of the contract, or empty when there is none. */
  public static Optional<ReviewTrigger> of(String code) {
    for (var value : values()) {
      if (value.code.equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
