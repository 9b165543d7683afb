package uk.waymark.kit.stream;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What a service does with a batch, inside the transaction that also moves the offsets.
 *
 * <p>It may be called again with the same records after a failure, and must have no effect outside
 * the transaction.
 */
@FunctionalInterface
public interface BatchHandler {
  /**
   * Works on the records not yet done, in the order of their partitions.
   *
   * @param connection in a transaction; the handler neither commits nor rolls back
   * @throws SQLException any failure of the database; the batch is tried again
   */
  void handle(Connection connection, List<ConsumerRecord<String, byte[]>> records)
      throws SQLException;

  /**
   * Puts aside one record that PostgreSQL refuses to store whatever is done (SQLSTATE class 22 or
   * 23). By default it is written to the parked records.
   */
  default void park(Connection connection, ConsumerRecord<String, byte[]> record)
      throws SQLException {
    Parked.store(connection, record, "The content cannot be stored.", "");
  }
}
