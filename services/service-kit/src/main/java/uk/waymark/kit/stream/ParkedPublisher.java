package uk.waymark.kit.stream;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.waymark.kit.publish.OutboxPublisher;
import uk.waymark.kit.publish.ProducerFactory;

/**
 * Tells {@code care-events-parked} of every parked record. A service that parks in its own way
 * switches it off with {@code waymark.announce-parked=false}.
 */
@ApplicationScoped
@IfBuildProperty(name = "waymark.announce-parked", stringValue = "true", enableIfMissing = true)
class ParkedPublisher {
  private static final int LIMIT = 100;

  private final OutboxPublisher<UUID> publisher;

  @Inject
  ParkedPublisher(
      @ConfigProperty(name = "waymark.service") String service,
      DataSource database,
      ProducerFactory producers) {
    publisher =
        new OutboxPublisher<>(
            service + "-parked",
            database,
            producers.create(service + "-parked"),
            new ParkedOutbox(service),
            LIMIT);
  }

  void onStart(@Observes StartupEvent event) {
    publisher.start();
  }

  @PreDestroy
  void stop() {
    publisher.close();
  }
}
