package uk.waymark.contracts.validation;

/**
 * One thing that is wrong with an event.
 *
 * @param pointer RFC 6901 pointer into the event; empty for the event as a whole
 * @param message what is wrong and how to mend it, in plain words; never a name or date of birth
 */
public record Violation(String pointer, String message) {
  /**
   * That a top-level field is not known.
   *
   * @param name as it was sent
   * @param known the fields there are, in words
   */
  public static Violation unknownField(String name, String known) {
    return new Violation(
        Pointer.to("", name),
        "There is no such field here; the fields are "
            + known
            + ". Correct the name or leave it"
            + " out.");
  }
}
