package uk.waymark.statute.facts;

import java.util.Optional;

/** Which copy was given to a young person. */
public enum Document {
  ASSESSMENT("assessment"),
  PLAN("plan"),
  REVIEW("review");

  private final String code;

  Document(String code) {
    this.code = code;
  }

  /** The word of the contract. */
  public String code() {
    return code;
  }

  /** The value with this word of the contract, or empty when there is none. */
  public static Optional<Document> of(String code) {
    for (var value : values()) {
      if (value.code.equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
