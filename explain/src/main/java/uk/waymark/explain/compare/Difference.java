package uk.waymark.explain.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A field that is not the same on both sides.
 *
 * @param field such as status, entitlements/ENT-HEB or offers/PACK/ID
 * @param from the first day looked at on which it differs so
 * @param to the first day on which it does not, or the end of the days looked at
 * @param left the field on the left, null where it is not there
 * @param right the same on the right
 */
record Difference(
    String field, LocalDate from, Optional<LocalDate> to, JsonNode left, JsonNode right) {
  static final Comparator<Difference> BY_FIELD =
      Comparator.comparing(Difference::field).thenComparing(Difference::from);

  /** Whether a later day has the same field with the same values, whatever the reasons. */
  boolean goesOnAs(Difference later) {
    return field.equals(later.field)
        && DayView.value(left).equals(DayView.value(later.left))
        && DayView.value(right).equals(DayView.value(later.right));
  }

  Difference until(LocalDate endExclusive) {
    return new Difference(field, from, Optional.of(endExclusive), left, right);
  }

  /** The field without what tells one person's from another's: duties/DUT-REV-6M. */
  String sort() {
    var parts = field.split("/");
    return parts[0].equals("duties") ? parts[0] + "/" + parts[1] : field;
  }
}
