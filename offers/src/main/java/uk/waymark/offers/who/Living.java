package uk.waymark.offers.who;

import java.util.Optional;
import uk.waymark.offers.Word;

/** How a young person lives, as events tell it: the kind of home, or staying put. */
public enum Living implements Word {
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
  /** A home of that kind, or detained. */
  CUSTODY("custody"),
  /** A home of that kind, or admitted. */
  HOSPITAL("hospital"),
  BED_AND_BREAKFAST("bed-and-breakfast"),
  NO_FIXED_ABODE("no-fixed-abode"),
  OTHER("other"),
  /** With a former foster carer after care. */
  STAYING_PUT("staying-put");

  private final String word;

  Living(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** The value with this word of a pack, or empty when there is none. */
  public static Optional<Living> of(String word) {
    return Word.in(values(), word);
  }
}
