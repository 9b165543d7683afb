package uk.waymark.alerts.ledger;

import java.util.Comparator;
import uk.waymark.alerts.stage.Stage;
import uk.waymark.contracts.PersonKey;

/**
 * What is told once.
 *
 * @param person the young person
 * @param dutyId one instance of a duty: rule and day opened
 * @param stage how near its last day is
 * @param recipient the receiver's {@link uk.waymark.alerts.receiver.Receiver#id}
 */
public record AlertKey(PersonKey person, String dutyId, Stage stage, String recipient) {
  /** The order in which rows are written, so that no two writers wait for each other. */
  static final Comparator<AlertKey> ORDER =
      Comparator.comparing((AlertKey key) -> key.person().toString())
          .thenComparing(AlertKey::dutyId)
          .thenComparing(AlertKey::stage)
          .thenComparing(AlertKey::recipient);
}
