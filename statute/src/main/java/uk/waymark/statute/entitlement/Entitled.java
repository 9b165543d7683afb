package uk.waymark.statute.entitlement;

import java.util.Optional;

/** Whether a young person has an entitlement on a day. */
public enum Entitled {
  /** Every condition is met. */
  YES("yes"),
  /** Status and age allow it, now or from a known day; a date or an event of life is missing. */
  NOT_YET("not-yet"),
  /** It was yes or not-yet and can't be again. */
  ENDED("ended"),
  NO("no"),
  /** A person must decide. */
  NEEDS_DECISION("needs-decision"),
  /** A named fact is missing. */
  UNDETERMINED("undetermined");

  private final String code;

  Entitled(String code) {
    this.code = code;
  }

  /** The word of the contract. */
  public String code() {
    return code;
  }

  /** The answer with this word of the contract, or empty when there is none. */
  public static Optional<Entitled> of(String code) {
    for (var value : values()) {
      if (value.code.equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
