package uk.waymark.kit.casefile;

import static uk.waymark.kit.casefile.HeldEvents.bind;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.message.Revision;
import uk.waymark.kit.casefile.RevisionOutbox.Stored;
import uk.waymark.kit.packed.Packed;
import uk.waymark.kit.publish.Outbox;
import uk.waymark.kit.publish.Outgoing;

/**
 * The revisions that the compacted topic does not have yet. One row a person, locked until Kafka
 * has confirmed: of one person no older revision can follow a newer one, and what has changed again
 * meanwhile is sent once, as it is now.
 */
final class RevisionOutbox implements Outbox<Stored> {
  private final String topic;

  RevisionOutbox(String topic) {
    this.topic = topic;
  }

  @Override
  public List<Outgoing<Stored>> claim(Connection connection, int limit) throws SQLException {
    var claimed = new ArrayList<Outgoing<Stored>>();
    throughTheIndex(connection);
    try (var select =
        connection.prepareStatement(
            """
            SELECT authority, subject, content, content_hash, position, generation, number, erased
            FROM person_state
            WHERE number > published_number
            LIMIT ?
            FOR UPDATE SKIP LOCKED
            """)) {
      select.setInt(1, limit);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          claimed.add(outgoing(rows));
        }
      }
    }
    return claimed;
  }

  /**
   * PostgreSQL keeps no account of how many rows have one column above another and takes a third of
   * them for it: every claim would read the whole table. Until the transaction ends it reads none.
   */
  private static void throughTheIndex(Connection connection) throws SQLException {
    try (var set = connection.createStatement()) {
      set.execute("SET LOCAL enable_seqscan = off");
    }
  }

  private Outgoing<Stored> outgoing(ResultSet row) throws SQLException {
    var person = new PersonKey(row.getString(1), row.getString(2));
    var number = row.getLong(7);
    var erased = row.getBoolean(8);
    var value =
        erased
            ? null
            : Content.message(
                Packed.unpack(row.getBytes(3)),
                row.getString(4),
                new Revision(row.getLong(6), number),
                row.getLong(5));
    return new Outgoing<>(
        new ProducerRecord<>(topic, person.toString(), value), new Stored(person, number, erased));
  }

  @Override
  public void confirm(Connection connection, List<Stored> sent) throws SQLException {
    try (var update =
        connection.prepareStatement(
            """
            UPDATE person_state s SET published_number = p.number
            FROM unnest(?::text[], ?::text[], ?::bigint[]) AS p(authority, subject, number)
            WHERE s.authority = p.authority AND s.subject = p.subject
            """)) {
      bind(connection, update, 1, "text", sent.stream().map(each -> each.person().authority()));
      bind(connection, update, 2, "text", sent.stream().map(each -> each.person().subject()));
      bind(connection, update, 3, "int8", sent.stream().map(Stored::number));
      update.executeUpdate();
    }
    var gone = sent.stream().filter(Stored::erased).map(Stored::person).toList();
    if (!gone.isEmpty()) {
      PersonStates.remove(connection, gone);
    }
  }

  /** What marks a revision as published. */
  record Stored(PersonKey person, long number, boolean erased) {}
}
