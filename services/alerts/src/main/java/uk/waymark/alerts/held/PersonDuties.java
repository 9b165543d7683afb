package uk.waymark.alerts.held;

import java.util.List;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.message.AdviserLine;

/**
 * What is known of one young person's duties.
 *
 * @param person whose
 * @param died whether a service knows that the person has died: then nothing is told
 * @param appointments the personal advisers appointed, past ones included
 * @param duties the duties with a due date
 */
public record PersonDuties(
    PersonKey person, boolean died, List<AdviserLine> appointments, List<HeldDuty> duties) {
  /** Copies the lists. */
  public PersonDuties {
    appointments = List.copyOf(appointments);
    duties = List.copyOf(duties);
  }

  /** Nothing is known of this person, or nothing any more. */
  public static PersonDuties none(PersonKey person) {
    return new PersonDuties(person, false, List.of(), List.of());
  }
}
