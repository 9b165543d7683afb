package uk.waymark.alerts.planted;

import uk.waymark.intake.planted.ReadsTheClock;

/** A service that knows another service. */
public final class AlertsThatCallAService {
  /** Calls it. */
  public String call(ReadsTheClock intake) {
    return intake.read();
  }

  /** A name. */
  public String name() {
    return "alerts";
  }
}
