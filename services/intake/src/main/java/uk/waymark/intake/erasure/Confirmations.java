package uk.waymark.intake.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.Topics;
import uk.waymark.intake.record.ClosedPeople;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.kit.stream.BatchHandler;

/**
 * Notes which deriving service has deleted what it had of an erased person: its topic, which bears
 * its name, has a tombstone for them. The last message counts. A service that was rebuilt may
 * conclude again from events that Kafka still has, before it comes to the erasure among them; until
 * then it has not confirmed.
 *
 * <p>A service hears of an erasure after intake has committed it, so what comes for somebody who is
 * not erased here is about no erasure that intake knows, and nothing of it is kept.
 */
@ApplicationScoped
class Confirmations implements BatchHandler {
  /** Who confirms, in the order in which they are named. */
  static final List<String> SERVICES =
      List.of(Topics.ENTITLEMENTS, Topics.ADVISER_DUTIES, Topics.PLAN_DEADLINES);

  private static final Logger LOG = Logger.getLogger(Confirmations.class);

  private final ClosedPeople closedPeople;
  private final WaymarkClock clock;

  @Inject
  Confirmations(ClosedPeople closedPeople, WaymarkClock clock) {
    this.closedPeople = closedPeople;
    this.clock = clock;
  }

  /**
   * What a service says of somebody.
   *
   * @param hash of the person, as erasures have it
   */
  private record About(String service, String hash) {
    static final Comparator<About> IN_LOCKING_ORDER =
        Comparator.comparing(About::hash).thenComparing(About::service);
  }

  @Override
  public void handle(Connection connection, List<ConsumerRecord<String, byte[]>> records)
      throws SQLException {
    if (nobodyIsErased(connection)) {
      return;
    }
    var deleted = new TreeMap<About, Boolean>(About.IN_LOCKING_ORDER);
    for (var record : records) {
      var person = person(record);
      if (person.isPresent()) {
        deleted.put(
            new About(record.topic(), closedPeople.hash(person.get())), record.value() == null);
      }
    }
    var tombstones = new ArrayList<About>();
    var conclusions = new ArrayList<About>();
    deleted.forEach((about, gone) -> (gone ? tombstones : conclusions).add(about));
    confirm(connection, tombstones);
    takeBack(connection, conclusions);
  }

  private static boolean nobodyIsErased(Connection connection) throws SQLException {
    try (var select = connection.createStatement();
        var rows = select.executeQuery("SELECT NOT EXISTS (SELECT FROM erasure)")) {
      rows.next();
      return rows.getBoolean(1);
    }
  }

  /** A key of another form is nobody's; it could be anything and is told nowhere. */
  private static Optional<PersonKey> person(ConsumerRecord<String, byte[]> record) {
    try {
      return Optional.ofNullable(record.key()).map(PersonKey::parse);
    } catch (IllegalArgumentException e) {
      LOG.warnf(
          "The message at %s, partition %d, offset %d confirms nothing: its key is not"
              + " authority/subject.",
          record.topic(), record.partition(), record.offset());
      return Optional.empty();
    }
  }

  private void confirm(Connection connection, List<About> tombstones) throws SQLException {
    if (tombstones.isEmpty()) {
      return;
    }
    try (var insert =
        connection.prepareStatement(
            """
            INSERT INTO erasure_confirmation (erasure_id, service, confirmed_at)
            SELECT e.id, said.service, ?
            FROM unnest(?::text[], ?::text[]) AS said(service, person_hash)
            JOIN erasure e USING (person_hash)
            ORDER BY e.id, said.service
            ON CONFLICT DO NOTHING
            """)) {
      insert.setTimestamp(1, Timestamp.from(clock.now()));
      bind(insert, 2, tombstones);
      insert.executeUpdate();
    }
  }

  private static void takeBack(Connection connection, List<About> conclusions) throws SQLException {
    if (conclusions.isEmpty()) {
      return;
    }
    try (var delete =
        connection.prepareStatement(
            """
            DELETE FROM erasure_confirmation c
            USING unnest(?::text[], ?::text[]) AS said(service, person_hash)
            JOIN erasure e USING (person_hash)
            WHERE c.erasure_id = e.id AND c.service = said.service
            """)) {
      bind(delete, 1, conclusions);
      delete.executeUpdate();
    }
  }

  private static void bind(PreparedStatement statement, int from, List<About> said)
      throws SQLException {
    var connection = statement.getConnection();
    statement.setArray(
        from, connection.createArrayOf("text", said.stream().map(About::service).toArray()));
    statement.setArray(
        from + 1, connection.createArrayOf("text", said.stream().map(About::hash).toArray()));
  }
}
