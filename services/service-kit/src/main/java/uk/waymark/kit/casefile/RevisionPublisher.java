package uk.waymark.kit.casefile;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.waymark.kit.casefile.RevisionOutbox.Stored;
import uk.waymark.kit.publish.OutboxPublisher;
import uk.waymark.kit.publish.ProducerFactory;

/** Publishes each revision to the service's compacted topic, which bears the service's name. */
@ApplicationScoped
@IfBuildProperty(name = "waymark.case-file", stringValue = "true")
class RevisionPublisher {
  private final OutboxPublisher<Stored> publisher;

  @Inject
  RevisionPublisher(
      @ConfigProperty(name = "waymark.service") String service,
      @ConfigProperty(name = "waymark.publish.limit", defaultValue = "200") int limit,
      DataSource database,
      Deriver deriver,
      ProducerFactory producers) {
    publisher =
        new OutboxPublisher<>(
            service,
            database,
            producers.create(service + "-revisions"),
            new RevisionOutbox(service, deriver),
            limit);
  }

  void onStart(@Observes StartupEvent event) {
    publisher.start();
  }

  void signal() {
    publisher.signal();
  }

  @PreDestroy
  void stop() {
    publisher.close();
  }
}
