package uk.waymark.statute.facts;

import java.util.Optional;

/** A circumstance that a person recorded. */
public enum Circumstance {
  SINGLE("single"),
  PRIVATE_RENT("private-rent"),
  HOMELESS_OR_THREATENED("homeless-or-threatened"),
  FULL_TIME_STUDENT_WITHOUT_VACATION_ROOM("full-time-student-without-vacation-room"),
  FIRST_HOME("first-home"),
  FINANCIAL_NEED("financial-need"),
  CHILD_TRUST_FUND("child-trust-fund");

  private final String code;

  Circumstance(String code) {
    this.code = code;
  }

  /** The word of the contract. */
  public String code() {
    return code;
  }

  /** The value with this word of the contract, or empty when there is none. */
  public static Optional<Circumstance> of(String code) {
    for (var value : values()) {
      if (value.code.equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
