package uk.waymark.intake.record;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of one event. */
public enum Outcome {
  /** It is new and is in the record. */
  ACCEPTED,
  /** The record had it already, with the same content. */
  DUPLICATE,
  /** The record has another content under this source and id. */
  CONFLICT,
  /** It does not keep to the contract, or is another authority's. */
  REFUSED,
  /** The person's file was erased: nothing is taken for it any more. */
  CLOSED;

  /** Whether the record holds the event now. */
  public boolean taken() {
    return this == ACCEPTED || this == DUPLICATE;
  }

  /** The word of the contract, in lower case. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
