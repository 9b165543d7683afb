package uk.waymark.intake.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import uk.waymark.contracts.PersonKey;

/**
 * Holds a person's file until the transaction ends, so that the positions of one person rise in the
 * order of commits and the relay never meets a lower one late.
 *
 * <p>People share {@value #BUCKETS} locks: a batch of any size needs no more of them, and they are
 * taken in one order, so that two batches never wait for each other.
 */
public final class PersonLocks {
  private static final int LOCK_CLASS = 0x57415931;
  private static final int BUCKETS = 256;

  private PersonLocks() {}

  /** Waits for whoever else writes to these files. */
  public static void take(Connection connection, Collection<PersonKey> people) throws SQLException {
    try (var lock =
        connection.prepareStatement(
            """
            SELECT pg_advisory_xact_lock(?, bucket)
            FROM (SELECT DISTINCT bucket FROM unnest(?::int[]) AS bucket ORDER BY bucket) AS sorted
            """)) {
      var buckets = people.stream().map(PersonLocks::bucket).distinct().toArray();
      lock.setInt(1, LOCK_CLASS);
      lock.setArray(2, connection.createArrayOf("int4", buckets));
      lock.execute();
    }
  }

  private static int bucket(PersonKey person) {
    return Math.floorMod(person.toString().hashCode(), BUCKETS);
  }
}
