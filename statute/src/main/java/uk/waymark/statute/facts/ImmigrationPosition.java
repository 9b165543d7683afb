package uk.waymark.statute.facts;

import java.util.Optional;

/** What immigration law says of support. */
public enum ImmigrationPosition {
  NO_BAR("no-bar"),
  UNDECIDED("undecided"),
  APPEAL_RIGHTS_EXHAUSTED("appeal-rights-exhausted");

  private final String code;

  ImmigrationPosition(String code) {
    this.code = code;
  }

  /** The word of the contract. */
  public String code() {
    return code;
  }

  /** The value with this word of the contract, or empty when there is none. */
  public static Optional<ImmigrationPosition> of(String code) {
    for (var value : values()) {
      if (value.code.equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
