package uk.waymark.intake.inbox;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.waymark.contracts.Topics;
import uk.waymark.intake.relay.Relay;
import uk.waymark.kit.stream.BatchInbox;

/** Takes care-events-in, a batch in one transaction with its offsets. */
@ApplicationScoped
public class CareEventsIn {
  private static final String GROUP = "intake";

  private final BatchInbox inbox;
  private final Acceptance acceptance;
  private final Relay relay;

  /** Takes batches through this inbox. */
  @Inject
  public CareEventsIn(BatchInbox inbox, Acceptance acceptance, Relay relay) {
    this.inbox = inbox;
    this.acceptance = acceptance;
    this.relay = relay;
  }

  @Incoming(Topics.CARE_EVENTS_IN)
  @Blocking
  void take(ConsumerRecords<String, byte[]> batch) {
    inbox.take(GROUP, batch, acceptance);
    relay.somethingCommitted();
  }
}
