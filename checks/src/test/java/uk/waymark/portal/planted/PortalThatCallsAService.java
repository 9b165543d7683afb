package uk.waymark.portal.planted;

import uk.waymark.intake.planted.ReadsTheClock;

/** A service that knows another service. */
public final class PortalThatCallsAService {
  /** Calls it. */
  public String call(ReadsTheClock intake) {
    return intake.read();
  }

  /** A name. */
  public String name() {
    return "portal";
  }
}
