package uk.waymark.intake.relay;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import uk.waymark.kit.publish.OutboxPublisher;
import uk.waymark.kit.publish.ProducerFactory;

/**
 * The publishers of intake: care events, the other messages, and replays, each on a thread of its
 * own so that a long replay never holds up what has just happened.
 */
@ApplicationScoped
public class Relay {
  private static final int MESSAGES_AT_ONCE = 1000;
  private static final int REPLAYED_AT_ONCE = 500;

  private final OutboxPublisher<Long> careEvents;
  private final OutboxPublisher<Long> messages;
  private final OutboxPublisher<Replays.Step> replays;

  /** Publishers over this database and broker, not yet running. */
  @Inject
  public Relay(DataSource database, ProducerFactory producers) {
    careEvents =
        new OutboxPublisher<>(
            "care-events",
            database,
            producers.create("intake-care-events"),
            new CareEventOutbox(),
            MESSAGES_AT_ONCE);
    messages =
        new OutboxPublisher<>(
            "messages",
            database,
            producers.create("intake-messages"),
            new StoredMessages(),
            MESSAGES_AT_ONCE);
    replays =
        new OutboxPublisher<>(
            "replays",
            database,
            producers.create("intake-replays"),
            new Replays(),
            REPLAYED_AT_ONCE);
  }

  void start(@Observes StartupEvent event) {
    all().forEach(OutboxPublisher::start);
  }

  void stop(@Observes ShutdownEvent event) {
    all().forEach(OutboxPublisher::close);
  }

  /** Says that care events, and nothing else, were committed; they leave at once. */
  public void careEventsCommitted() {
    careEvents.signal();
  }

  /** Says that events or messages were committed; they leave at once. */
  public void somethingCommitted() {
    careEvents.signal();
    messages.signal();
  }

  /** Says that a replay was asked for. */
  public void replayAsked() {
    replays.signal();
  }

  private List<OutboxPublisher<?>> all() {
    return List.of(careEvents, messages, replays);
  }
}
