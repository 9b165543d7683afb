package uk.waymark.alerts.run;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Waits until the service has taken what a test has published. */
@ApplicationScoped
public class Taken {
  @Inject CaughtUp caughtUp;

  /** Waits until everything published so far is stored. */
  public void everything() throws Exception {
    var ends = caughtUp.ends();
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(50))
        .until(() -> caughtUp.hasReached(ends));
  }
}
