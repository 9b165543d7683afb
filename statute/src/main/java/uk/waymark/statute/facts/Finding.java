package uk.waymark.statute.facts;

import java.util.Optional;

/**
 * A doubt that a person should look at: something the record says that can't be, or a judgement the
 * law leaves open. It never stops an answer.
 *
 * @param code a permanent word for the kind of doubt, such as date-of-birth-disputed
 * @param message what is doubtful and what would settle it, without a name or a date of birth
 * @param event the id of the event it is about
 */
public record Finding(String code, String message, Optional<String> event) {
  /** A doubt about the whole record. */
  public static Finding of(String code, String message) {
    return new Finding(code, message, Optional.empty());
  }

  /** A doubt about one event. */
  public static Finding about(Recorded event, String code, String message) {
    return new Finding(code, message, Optional.of(event.id()));
  }
}
