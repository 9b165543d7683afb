package uk.waymark.kit.compacted;

import java.util.function.Function;
import uk.waymark.contracts.Topics;
import uk.waymark.contracts.message.DutiesMessage;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.contracts.message.PersonMessage;
import uk.waymark.contracts.message.Revision;
import uk.waymark.contracts.message.StaffMessage;

/**
 * A compacted topic and how to tell which of two of its messages is newer.
 *
 * @param name the topic
 * @param kind the record its messages are read as
 * @param revision the revision of a message
 * @param <T> the kind
 */
public record CompactedTopic<T>(String name, Class<T> kind, Function<T, Revision> revision) {
  /** Status and entitlements. */
  public static CompactedTopic<EntitlementsMessage> entitlements() {
    return new CompactedTopic<>(
        Topics.ENTITLEMENTS, EntitlementsMessage.class, EntitlementsMessage::revision);
  }

  /** Duties about personal advisers. */
  public static CompactedTopic<DutiesMessage> adviserDuties() {
    return new CompactedTopic<>(
        Topics.ADVISER_DUTIES, DutiesMessage.class, DutiesMessage::revision);
  }

  /** The other duties. */
  public static CompactedTopic<DutiesMessage> planDeadlines() {
    return new CompactedTopic<>(
        Topics.PLAN_DEADLINES, DutiesMessage.class, DutiesMessage::revision);
  }

  /** Names and contact of young people. */
  public static CompactedTopic<PersonMessage> people() {
    return new CompactedTopic<>(
        Topics.PEOPLE, PersonMessage.class, message -> new Revision(0, message.position()));
  }

  /** Staff. */
  public static CompactedTopic<StaffMessage> staff() {
    return new CompactedTopic<>(
        Topics.STAFF, StaffMessage.class, message -> new Revision(0, message.revision()));
  }
}
