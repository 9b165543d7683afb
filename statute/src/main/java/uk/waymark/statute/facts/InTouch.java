package uk.waymark.statute.facts;

import java.util.Optional;

/** What a return says of contact with a young person. */
public enum InTouch {
  YES("yes"),
  NO("no"),
  DIED("died"),
  REFUSES_CONTACT("refuses-contact"),
  NO_LONGER_NEEDS_SERVICES("no-longer-needs-services"),
  HOME_SIX_MONTHS("home-six-months");

  private final String code;

  InTouch(String code) {
    this.code = code;
  }

  /** The word of the contract. */
  public String code() {
    return code;
  }

  /** The value with this word of the contract, or empty when there is none. */
  public static Optional<InTouch> of(String code) {
    for (var value : values()) {
      if (value.code.equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
