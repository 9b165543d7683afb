package uk.waymark.statute.facts;

import java.util.Optional;

/** With whom a young person lives at home. */
public enum FamilyMember {
  PARENT("parent"),
  PARENTAL_RESPONSIBILITY("parental-responsibility"),
  FORMER_CHILD_ARRANGEMENTS("former-child-arrangements");

  private final String code;

  FamilyMember(String code) {
    this.code = code;
  }

  /** The word of the contract. */
  public String code() {
    return code;
  }

  /** The value with this word of the contract, or empty when there is none. */
  public static Optional<FamilyMember> of(String code) {
    for (var value : values()) {
      if (value.code.equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
