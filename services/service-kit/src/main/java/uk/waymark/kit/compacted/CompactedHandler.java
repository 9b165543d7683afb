package uk.waymark.kit.compacted;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * What a read model does with the news of a compacted topic, in the transaction of the batch.
 *
 * @param <T> the kind of message
 */
public interface CompactedHandler<T> {
  /** Replaces what is shown of these keys; each key comes once, with its newest message. */
  void changed(Connection connection, List<Newer<T>> messages) throws SQLException;

  /** Deletes everything held of these keys. */
  void erased(Connection connection, List<String> keys) throws SQLException;

  /**
   * A message newer than what was known.
   *
   * @param key the message's key
   * @param message the message
   * @param json the same as it came, in UTF-8; never changed
   * @param <T> the kind of message
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never changed, never compared
  record Newer<T>(String key, T message, byte[] json) {}
}
