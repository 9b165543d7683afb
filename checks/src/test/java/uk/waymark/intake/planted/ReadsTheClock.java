package uk.waymark.intake.planted;

import java.time.Instant;
import uk.waymark.portal.planted.PortalThatCallsAService;

/** A service that reads the clock itself, prints, and knows another service. */
public final class ReadsTheClock {
  /** Reads the clock. */
  public String read() {
    System.out.println("printed");
    return Instant.now().toString();
  }

  /** Prints a stack trace. */
  public void fail() {
    new IllegalStateException("planted").printStackTrace();
  }

  /** Knows another service. */
  public String other(PortalThatCallsAService portal) {
    return portal.name();
  }
}
