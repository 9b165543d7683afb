package uk.waymark.kit.publish;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Messages that a transaction has stored and Kafka has not yet confirmed.
 *
 * @param <M> what marks a message as sent
 */
public interface Outbox<M> {
  /**
   * Locks what is to be sent next ({@code FOR UPDATE SKIP LOCKED}) and returns it, in the order in
   * which the messages of one key must arrive.
   *
   * <p>Two instances may claim at once: the outbox itself sees to it that they never hold two
   * messages of one key (one row a key, or {@code pg_try_advisory_xact_lock} and nothing when
   * another holds it).
   *
   * @param connection in a transaction that stays open until the messages are confirmed
   * @param limit the most to return
   */
  List<Outgoing<M>> claim(Connection connection, int limit) throws SQLException;

  /** Marks as sent what {@link #claim} returned in this transaction; Kafka has confirmed each. */
  void confirm(Connection connection, List<M> sent) throws SQLException;
}
