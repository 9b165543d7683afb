package uk.waymark.alerts.http;

import java.util.List;

/**
 * Alerts of one authority, by due date.
 *
 * @param authority GSS code
 * @param alerts the first of them
 * @param more whether there are more than these: narrow the question
 */
public record AlertList(String authority, List<AlertView> alerts, boolean more) {
  /** The most alerts in one answer. */
  public static final int MOST = 1_000;

  /** Copies the list. */
  public AlertList {
    alerts = List.copyOf(alerts);
  }
}
