package uk.waymark.statute.facts;

import java.util.Optional;

/** How well a date of birth is evidenced, weakest first. */
public enum Evidence {
  NOT_RECORDED("not-recorded"),
  CLAIMED("claimed"),
  ASSESSED("assessed"),
  DOCUMENTED("documented");

  private final String code;

  Evidence(String code) {
    this.code = code;
  }

  /** The word of the contract. */
  public String code() {
    return code;
  }

  /** The value with this word of the contract, or empty when there is none. */
  public static Optional<Evidence> of(String code) {
    for (var value : values()) {
      if (value.code.equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
