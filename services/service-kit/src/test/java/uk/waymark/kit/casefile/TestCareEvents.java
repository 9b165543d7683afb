package uk.waymark.kit.casefile;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The consumer of a deriving service, as it stands in each of them. */
@ApplicationScoped
public class TestCareEvents {
  @Inject CaseFileInbox inbox;

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
