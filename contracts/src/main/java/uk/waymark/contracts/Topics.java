package uk.waymark.contracts;

import java.time.Duration;
import java.util.List;

/** The Kafka topics, by name, with how long each keeps its messages. */
public final class Topics {
  public static final String CARE_EVENTS_IN = "care-events-in";
  public static final String CARE_EVENTS = "care-events";
  public static final String CARE_EVENTS_REPLAY = "care-events-replay";
  public static final String PEOPLE = "people";
  public static final String STAFF = "staff";
  public static final String CARE_EVENTS_PARKED = "care-events-parked";
  public static final String ENTITLEMENTS = "entitlements";
  public static final String ADVISER_DUTIES = "adviser-duties";
  public static final String PLAN_DEADLINES = "plan-deadlines";
  public static final String ALERTS = "alerts";

  /**
   * How long a compacted topic keeps a tombstone at least: as long as the topics that are not
   * compacted keep anything. A reader that is away for longer may miss one, and must be rebuilt.
   */
  public static final Duration TOMBSTONES_KEPT = Duration.ofDays(35);

  /** Every topic, in the order in which they are made. */
  public static final List<Spec> ALL =
      List.of(
          kept(CARE_EVENTS_IN, 7),
          kept(CARE_EVENTS, 35),
          kept(CARE_EVENTS_REPLAY, 7),
          compacted(PEOPLE),
          compacted(STAFF),
          kept(CARE_EVENTS_PARKED, 35),
          compacted(ENTITLEMENTS),
          compacted(ADVISER_DUTIES),
          compacted(PLAN_DEADLINES),
          kept(ALERTS, 35));

  private Topics() {}

  /**
   * How a topic is made.
   *
   * @param name the topic
   * @param compacted whether the last message of each key is kept for ever, until a tombstone,
   *     which is kept for {@link #TOMBSTONES_KEPT}
   * @param retention how long messages are kept; zero for a compacted topic
   */
  public record Spec(String name, boolean compacted, Duration retention) {}

  private static Spec kept(String name, int days) {
    return new Spec(name, false, Duration.ofDays(days));
  }

  private static Spec compacted(String name) {
    return new Spec(name, true, Duration.ZERO);
  }
}
