package uk.waymark.statute.facts;

import java.util.Optional;

/** Why a child is looked after. */
public enum LegalBasis {
  SECTION_20("section-20"),
  CARE_ORDER("care-order"),
  INTERIM_CARE_ORDER("interim-care-order"),
  PLACEMENT_ORDER("placement-order"),
  FREEING_ORDER("freeing-order"),
  EMERGENCY_PROTECTION("emergency-protection"),
  POLICE_PROTECTION("police-protection"),
  CHILD_ASSESSMENT_ORDER("child-assessment-order"),
  REMAND("remand"),
  PACE_DETENTION("pace-detention"),
  YOUTH_REHABILITATION_ORDER("youth-rehabilitation-order"),
  SHORT_BREAKS("short-breaks");

  private final String code;

  LegalBasis(String code) {
    this.code = code;
  }

  /** The word of the contract. */
  public String code() {
    return code;
  }

  /** The value with this word of the contract, or empty when there is none. */
  public static Optional<LegalBasis> of(String code) {
    for (var value : values()) {
      if (value.code.equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** Whether the child is in care under an order that counts as a care order (s.31(11)). */
  public boolean careOrder() {
    return switch (this) {
      case CARE_ORDER, INTERIM_CARE_ORDER, PLACEMENT_ORDER, FREEING_ORDER -> true;
      case SECTION_20,
          EMERGENCY_PROTECTION,
          POLICE_PROTECTION,
          CHILD_ASSESSMENT_ORDER,
          REMAND,
          PACE_DETENTION,
          YOUTH_REHABILITATION_ORDER,
          SHORT_BREAKS ->
          false;
    };
  }
}
