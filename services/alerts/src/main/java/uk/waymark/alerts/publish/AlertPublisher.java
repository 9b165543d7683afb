package uk.waymark.alerts.publish;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import uk.waymark.kit.publish.OutboxPublisher;
import uk.waymark.kit.publish.ProducerFactory;

/** Publishes the stored alert messages for as long as the service runs. */
@ApplicationScoped
public class AlertPublisher {
  private static final int AT_A_TIME = 500;

  private final OutboxPublisher<Long> publisher;

  /** A publisher from this database; it starts with the service. */
  @Inject
  public AlertPublisher(DataSource database, ProducerFactory producers) {
    this.publisher =
        new OutboxPublisher<>(
            "alerts", database, producers.create("alerts"), new AlertOutbox(), AT_A_TIME);
  }

  void start(@Observes StartupEvent event) {
    publisher.start();
  }

  void stop(@Observes ShutdownEvent event) {
    publisher.close();
  }
}
