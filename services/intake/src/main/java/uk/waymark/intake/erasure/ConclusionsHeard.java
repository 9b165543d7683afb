package uk.waymark.intake.erasure;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.waymark.kit.stream.BatchInbox;

/**
 * Reads the topics of the deriving services for their tombstones, a batch in one transaction with
 * its offsets. The content of no message is read ({@link ContentLeftOut}).
 */
@ApplicationScoped
public class ConclusionsHeard {
  private static final String CHANNEL = "conclusions";
  private static final String GROUP = "intake-conclusions";

  private final BatchInbox inbox;
  private final Confirmations confirmations;

  @Inject
  ConclusionsHeard(BatchInbox inbox, Confirmations confirmations) {
    this.inbox = inbox;
    this.confirmations = confirmations;
  }

  @Incoming(CHANNEL)
  @Blocking
  void take(ConsumerRecords<String, byte[]> batch) {
    inbox.take(GROUP, batch, confirmations);
  }
}
