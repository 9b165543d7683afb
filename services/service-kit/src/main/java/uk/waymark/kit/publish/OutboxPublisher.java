package uk.waymark.kit.publish;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import uk.waymark.kit.problem.UnexpectedFailure;
import uk.waymark.kit.stream.Backoff;

/**
 * Sends what an {@link Outbox} holds, again and again until Kafka has confirmed it. A message may
 * arrive twice, never out of order within its key, and is never lost: readers tell repeats by
 * revision or event id.
 *
 * @param <M> what marks a message as sent
 */
public final class OutboxPublisher<M> implements AutoCloseable {
  private static final Duration LOOK_AGAIN_AFTER = Duration.ofSeconds(1);
  private static final Duration STOP_WITHIN = Duration.ofSeconds(10);

  private final DataSource database;
  private final Producer<String, byte[]> producer;
  private final Outbox<M> outbox;
  private final int limit;
  private final Semaphore wakeUp = new Semaphore(0);
  private final Thread thread;
  private volatile boolean stopping;

  /**
   * A publisher, not yet running.
   *
   * @param name what is published, for the name of its thread
   * @param producer closed with the publisher
   * @param limit the most messages in one transaction
   */
  public OutboxPublisher(
      String name,
      DataSource database,
      Producer<String, byte[]> producer,
      Outbox<M> outbox,
      int limit) {
    this.database = database;
    this.producer = producer;
    this.outbox = outbox;
    this.limit = limit;
    this.thread = Thread.ofPlatform().daemon().name("publish-" + name).unstarted(this::run);
  }

  /** Starts to publish, first of all what an earlier run has left. */
  public OutboxPublisher<M> start() {
    thread.start();
    return this;
  }

  /** Says that something new may have been committed. Never waits. */
  public void signal() {
    wakeUp.release();
  }

  private void run() {
    var failures = 0;
    while (!stopping) {
      try {
        var sent = publishOnce();
        failures = 0;
        if (sent < limit && wakeUp.tryAcquire(LOOK_AGAIN_AFTER.toMillis(), TimeUnit.MILLISECONDS)) {
          wakeUp.drainPermits();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (SQLException | ExecutionException | RuntimeException e) {
        if (!stopping) {
          failures++;
          UnexpectedFailure.log("Publishing", e);
          pause(failures);
        }
      }
    }
  }

  private void pause(int failures) {
    try {
      Thread.sleep(Backoff.after(failures));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Sends one batch and returns its size; after a failure everything in it is sent again. */
  int publishOnce() throws SQLException, InterruptedException, ExecutionException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        var claimed = outbox.claim(connection, limit);
        if (!claimed.isEmpty()) {
          awaitConfirmation(claimed);
          outbox.confirm(connection, claimed.stream().map(Outgoing::mark).toList());
        }
        connection.commit();
        return claimed.size();
      } catch (SQLException | InterruptedException | ExecutionException | RuntimeException e) {
        rollback(connection, e);
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  private void awaitConfirmation(List<Outgoing<M>> claimed)
      throws InterruptedException, ExecutionException {
    var confirmations = new ArrayList<Future<RecordMetadata>>(claimed.size());
    for (var message : claimed) {
      var confirmation = producer.send(message.record());
      if (confirmation.isDone()) {
        confirmation.get(); // refused at once: what follows must not overtake it
      }
      confirmations.add(confirmation);
    }
    producer.flush();
    for (var confirmation : confirmations) {
      confirmation.get();
    }
  }

  private static void rollback(Connection connection, Exception cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  /** Stops; what is not yet confirmed is sent again after the next start. */
  @Override
  public void close() {
    stopping = true;
    thread.interrupt();
    try {
      thread.join(STOP_WITHIN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    producer.close(Duration.ofSeconds(1));
  }
}
