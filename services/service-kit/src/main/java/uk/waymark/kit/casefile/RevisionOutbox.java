package uk.waymark.kit.casefile;

import static java.util.Objects.requireNonNull;
import static uk.waymark.kit.casefile.HeldEvents.bind;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.message.Revision;
import uk.waymark.kit.casefile.RevisionOutbox.Stored;
import uk.waymark.kit.packed.Kept;
import uk.waymark.kit.publish.Outbox;
import uk.waymark.kit.publish.Outgoing;

/**
 * The revisions that the compacted topic does not have yet. One row a person, locked until Kafka
 * has confirmed: of one person no older revision can follow a newer one, and what has changed again
 * meanwhile is sent once, as it is now.
 */
final class RevisionOutbox implements Outbox<Stored> {
  private final String topic;
  private final Deriver deriver;

  RevisionOutbox(String topic, Deriver deriver) {
    this.topic = topic;
    this.deriver = deriver;
  }

  @Override
  public List<Outgoing<Stored>> claim(Connection connection, int limit) throws SQLException {
    var claimed = new ArrayList<Claimed>();
    throughTheIndex(connection);
    try (var select =
        connection.prepareStatement(
            """
            SELECT authority, subject, content, content_since, content_hash, position, generation,
                   number, erased, rests_on
            FROM person_state
            WHERE number > published_number
            LIMIT ?
            FOR UPDATE SKIP LOCKED
            """)) {
      select.setInt(1, limit);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          claimed.add(claimed(rows));
        }
      }
    }
    var restedOn = new HashMap<PersonKey, String>();
    for (var each : claimed) {
      if (!each.erased() && !each.restsOn().isEmpty()) {
        restedOn.put(each.person(), each.restsOn());
      }
    }
    var named = deriver.named(connection, restedOn);
    return claimed.stream()
        .map(each -> outgoing(each, named.getOrDefault(each.person(), Map.of())))
        .toList();
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

  private static Claimed claimed(ResultSet row) throws SQLException {
    return new Claimed(
        new PersonKey(row.getString(1), row.getString(2)),
        row.getBytes(3),
        row.getBytes(4),
        row.getString(5),
        row.getLong(6),
        new Revision(row.getLong(7), row.getLong(8)),
        row.getBoolean(9),
        row.getString(10));
  }

  private Outgoing<Stored> outgoing(Claimed row, Map<String, Object> named) {
    var value =
        row.erased()
            ? null
            : Content.message(
                Kept.read(requireNonNull(row.content()), row.since()).json(),
                requireNonNull(row.hash()),
                row.revision(),
                row.position(),
                named);
    return new Outgoing<>(
        new ProducerRecord<>(topic, row.person().toString(), value),
        new Stored(row.person(), row.revision().number(), row.erased()));
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

  /**
   * A row to be published.
   *
   * @param content as it was last written whole; null of somebody who is erased
   * @param since how it differs from that
   * @param hash null of somebody who is erased
   */
  @SuppressWarnings("ArrayRecordComponent") // read once, never changed, never compared
  private record Claimed(
      PersonKey person,
      byte @Nullable [] content,
      byte @Nullable [] since,
      @Nullable String hash,
      long position,
      Revision revision,
      boolean erased,
      String restsOn) {}

  /** What marks a revision as published. */
  record Stored(PersonKey person, long number, boolean erased) {}
}
