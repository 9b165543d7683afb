package uk.waymark.alerts.held;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.waymark.contracts.Topics;
import uk.waymark.kit.compacted.CompactedInbox;
import uk.waymark.kit.compacted.CompactedTopic;

/**
 * Reads the topics adviser-duties, plan-deadlines and staff; each method returns once committed.
 */
@ApplicationScoped
public class HeldTopics {
  private final CompactedInbox inbox;
  private final DutiesHandler adviserDuties;
  private final DutiesHandler planDeadlines;
  private final StaffHandler staff = new StaffHandler();

  /** Hands what changed to the ledger in the same transaction. */
  @Inject
  public HeldTopics(CompactedInbox inbox, DutiesChanged ledger) {
    this.inbox = inbox;
    this.adviserDuties = new DutiesHandler(Topics.ADVISER_DUTIES, ledger);
    this.planDeadlines = new DutiesHandler(Topics.PLAN_DEADLINES, ledger);
  }

  /** The consumer group of a topic; its offsets stand in this service's database. */
  public static String group(String topic) {
    return "alerts-" + topic;
  }

  /** Duties about personal advisers, and who the advisers are. */
  @Incoming("adviser-duties")
  @Blocking
  public void adviserDuties(ConsumerRecords<String, byte[]> batch) {
    inbox.take(group(Topics.ADVISER_DUTIES), batch, CompactedTopic.adviserDuties(), adviserDuties);
  }

  /** The other duties. */
  @Incoming("plan-deadlines")
  @Blocking
  public void planDeadlines(ConsumerRecords<String, byte[]> batch) {
    inbox.take(group(Topics.PLAN_DEADLINES), batch, CompactedTopic.planDeadlines(), planDeadlines);
  }

  /** Who can be told, and where. */
  @Incoming("staff")
  @Blocking
  public void staff(ConsumerRecords<String, byte[]> batch) {
    inbox.take(group(Topics.STAFF), batch, CompactedTopic.staff(), staff);
  }
}
