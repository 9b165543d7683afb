package uk.waymark.adviserduties;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.waymark.kit.casefile.CaseFileInbox;

/** The topics this service reads; what becomes of a batch is in {@link CaseFileInbox}. */
@ApplicationScoped
class CareEvents {
  private final CaseFileInbox inbox;

  @Inject
  CareEvents(CaseFileInbox inbox) {
    this.inbox = inbox;
  }

  @Incoming("care-events")
  @Blocking
  void live(ConsumerRecords<String, byte[]> batch) {
    inbox.take(batch);
  }

  @Incoming("care-events-replay")
  @Blocking
  void replayed(ConsumerRecords<String, byte[]> batch) {
    inbox.take(batch);
  }
}
