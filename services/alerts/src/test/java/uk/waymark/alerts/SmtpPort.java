package uk.waymark.alerts;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import uk.waymark.local.Ports;

/** A free port for an SMTP server that the test itself starts and stops. */
public final class SmtpPort implements QuarkusTestResourceLifecycleManager {
  @Override
  public Map<String, String> start() {
    return Map.of("quarkus.mailer.port", Integer.toString(Ports.free()));
  }

  @Override
  public void stop() {}
}
