package uk.waymark.bench.latency;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Watches the portal's read model: an event is visible once the row of its person and topic rests
 * on its position in intake's record or a later one. Reads every 25 milliseconds.
 */
final class ReadModel implements Runnable {
  /** Looked for more often, the looking itself takes a good part of the machine. */
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);

  private final Connection connection;
  private final String authority;
  private final ConcurrentLinkedQueue<Awaited> arriving = new ConcurrentLinkedQueue<>();
  private final Map<String, List<Awaited>> waiting = new HashMap<>();
  private volatile boolean ends;

  ReadModel(Connection connection, String authority) {
    this.connection = connection;
    this.authority = authority;
  }

  /** Looks out for an event from now on. */
  void await(Awaited event) {
    arriving.add(event);
  }

  /** No more events come; the watching ends with the last that waits. */
  void noMore() {
    ends = true;
  }

  @Override
  public void run() {
    try (PreparedStatement select =
        connection.prepareStatement(
            """
            SELECT subject, position FROM derived
            WHERE authority = ? AND topic = 'plan-deadlines' AND subject = ANY (?)
            """)) {
      while (!ends || !arriving.isEmpty() || !waiting.isEmpty()) {
        takeArriving();
        if (!waiting.isEmpty()) {
          look(select);
        }
        Thread.sleep(BETWEEN_LOOKS);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The portal's read model cannot be read", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void takeArriving() {
    for (Awaited event = arriving.poll(); event != null; event = arriving.poll()) {
      waiting.computeIfAbsent(event.subject(), subject -> new ArrayList<>()).add(event);
    }
  }

  private void look(PreparedStatement select) throws SQLException {
    Collection<String> subjects = waiting.keySet();
    select.setString(1, authority);
    select.setArray(2, connection.createArrayOf("text", subjects.toArray()));
    try (ResultSet rows = select.executeQuery()) {
      long now = System.nanoTime();
      while (rows.next()) {
        String subject = rows.getString(1);
        long position = rows.getLong(2);
        List<Awaited> events = waiting.getOrDefault(subject, new ArrayList<>());
        events.stream().filter(event -> event.position() <= position).forEach(e -> e.seen(now));
        events.removeIf(event -> event.position() <= position);
        if (events.isEmpty()) {
          waiting.remove(subject);
        }
      }
    }
  }

  /** An event that was taken at a position and is to become visible. */
  interface Awaited {
    String subject();

    long position();

    /** It was seen at this moment of {@link System#nanoTime()}. */
    void seen(long atNanos);
  }
}
