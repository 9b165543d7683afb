package uk.waymark.statute.facts;

import java.util.Optional;

/** Why a spell of care ended. */
public enum CareEndReason {
  REACHED_18("reached-18"),
  RETURNED_HOME("returned-home"),
  INDEPENDENT_LIVING("independent-living"),
  STAYED_WITH_CARERS("stayed-with-carers"),
  SPECIAL_GUARDIANSHIP("special-guardianship"),
  CHILD_ARRANGEMENTS("child-arrangements"),
  ADOPTED("adopted"),
  CUSTODY("custody"),
  REMAND_ENDED("remand-ended"),
  SHORT_BREAK_ENDED("short-break-ended"),
  TRANSFERRED("transferred"),
  ADULT_CARE("adult-care"),
  AGE_ASSESSED_ADULT("age-assessed-adult"),
  MOVED_ABROAD("moved-abroad"),
  DIED("died"),
  OTHER("other");

  private final String code;

  CareEndReason(String code) {
    this.code = code;
  }

  /** The word of the contract. */
  public String code() {
    return code;
  }

  /** The value with this word of the contract, or empty when there is none. */
  public static Optional<CareEndReason> of(String code) {
    for (var value : values()) {
      if (value.code.equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
