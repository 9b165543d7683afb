package uk.waymark.statute.facts;

import java.util.Optional;

/** The kind of home a young person lives in. */
public enum HomeKind {
  FOSTER_CARE("foster-care"),
  CHILDRENS_HOME("childrens-home"),
  SECURE_HOME("secure-home"),
  SUPPORTED_ACCOMMODATION("supported-accommodation"),
  RESIDENTIAL_SCHOOL("residential-school"),
  PARENT_AND_CHILD_HOME("parent-and-child-home"),
  ADOPTIVE_HOME("adoptive-home"),
  CARE_HOME("care-home"),
  WITH_PARENT("with-parent"),
  SUPPORTED_LODGINGS("supported-lodgings"),
  OWN_TENANCY("own-tenancy"),
  STUDENT_ACCOMMODATION("student-accommodation"),
  CUSTODY("custody"),
  HOSPITAL("hospital"),
  BED_AND_BREAKFAST("bed-and-breakfast"),
  NO_FIXED_ABODE("no-fixed-abode"),
  OTHER("other");

  private final String code;

  HomeKind(String code) {
    this.code = code;
  }

  /** The word of the contract. */
  public String code() {
    return code;
  }

  /** The value with this word of the contract, or empty when there is none. */
  public static Optional<HomeKind> of(String code) {
    for (var value : values()) {
      if (value.code.equals(code)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
