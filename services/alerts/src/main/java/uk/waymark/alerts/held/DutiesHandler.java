package uk.waymark.alerts.held;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.logging.Logger;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.message.DutiesMessage;
import uk.waymark.kit.compacted.CompactedHandler;

/** Keeps what one duty topic says and tells the ledger whose duties have become others. */
final class DutiesHandler implements CompactedHandler<DutiesMessage> {
  private static final Logger LOG = Logger.getLogger(DutiesHandler.class);

  private final String source;
  private final DutiesChanged ledger;

  /**
   * A handler of one topic.
   *
   * @param source the topic
   */
  DutiesHandler(String source, DutiesChanged ledger) {
    this.source = source;
    this.ledger = ledger;
  }

  @Override
  public void changed(Connection connection, List<Newer<DutiesMessage>> messages)
      throws SQLException {
    RunLock.shared(connection);
    var store = new HeldStore(connection, source);
    Set<PersonKey> people = new TreeSet<>(Comparator.comparing(PersonKey::toString));
    for (Newer<DutiesMessage> each : messages) {
      DutiesMessage message = each.message();
      Optional<PersonKey> person = person(each.key());
      if (person.filter(key -> isAbout(message, key)).isPresent()) {
        store.put(person.get(), message);
        people.add(person.get());
      }
    }
    ledger.changed(connection, people);
  }

  private static boolean isAbout(DutiesMessage message, PersonKey person) {
    return person.authority().equals(message.authority())
        && person.subject().equals(message.subject());
  }

  @Override
  public void erased(Connection connection, List<String> keys) throws SQLException {
    RunLock.exclusive(connection);
    var store = new HeldStore(connection, source);
    for (String key : keys) {
      Optional<PersonKey> person = person(key);
      if (person.isPresent()) {
        store.erase(person.get());
      }
    }
  }

  private Optional<PersonKey> person(String key) {
    try {
      return Optional.of(PersonKey.parse(key));
    } catch (IllegalArgumentException e) {
      LOG.warnf("A message of %s was left out: its key is not authority/subject.", source);
      return Optional.empty();
    }
  }
}
