package uk.waymark.contracts.validation;

import java.util.List;
import java.util.Optional;
import uk.waymark.contracts.event.CareEvent;

/** What the validator says of one event. */
public sealed interface Verdict {
  /** The event keeps to the contract. */
  record Valid(CareEvent event) implements Verdict {}

  /**
   * The event does not keep to the contract.
   *
   * @param id the event's id, if it has a usable one
   * @param violations everything that is wrong, in the order of the event's fields; never empty
   */
  record Invalid(Optional<String> id, List<Violation> violations) implements Verdict {
    public Invalid {
      violations = List.copyOf(violations);
    }
  }
}
