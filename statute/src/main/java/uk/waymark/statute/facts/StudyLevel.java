package uk.waymark.statute.facts;

import java.util.Optional;

/** The level of a course. */
public enum StudyLevel {
  FURTHER("further"),
  HIGHER("higher"),
  TRAINING("training");

  private final String code;

  StudyLevel(String code) {
    this.code = code;
  }

  /** The word of the contract. */
  public String code() {
    return code;
  }

  /** The value with this word of the contract, or empty when there is none. */
  public static Optional<StudyLevel> of(String code) {
    for (var value : values()) {
      if (value.code.equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
