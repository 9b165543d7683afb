package uk.waymark.portal.readmodel;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import uk.waymark.contracts.Topics;
import uk.waymark.kit.compacted.CompactedHandler;
import uk.waymark.kit.compacted.CompactedInbox;
import uk.waymark.kit.compacted.CompactedTopic;
import uk.waymark.kit.stream.BatchInbox;

/** Takes the five compacted topics and the alerts without a receiver into the read model. */
@ApplicationScoped
public class ReadModelTopics {
  private final CompactedInbox inbox;
  private final BatchInbox plainInbox;

  /** On top of the kit's inboxes. */
  @Inject
  public ReadModelTopics(CompactedInbox inbox, BatchInbox plainInbox) {
    this.inbox = inbox;
    this.plainInbox = plainInbox;
  }

  /** Names of young people. */
  @Incoming(Topics.PEOPLE)
  @Blocking
  public void people(ConsumerRecords<String, byte[]> batch) {
    take(batch, CompactedTopic.people(), new PersonRows());
  }

  /** Staff. */
  @Incoming(Topics.STAFF)
  @Blocking
  public void staff(ConsumerRecords<String, byte[]> batch) {
    take(batch, CompactedTopic.staff(), new StaffRows());
  }

  /** Statuses and entitlements. */
  @Incoming(Topics.ENTITLEMENTS)
  @Blocking
  public void entitlements(ConsumerRecords<String, byte[]> batch) {
    take(batch, CompactedTopic.entitlements(), new EntitlementRows());
  }

  /** Duties about personal advisers. */
  @Incoming(Topics.ADVISER_DUTIES)
  @Blocking
  public void adviserDuties(ConsumerRecords<String, byte[]> batch) {
    take(batch, CompactedTopic.adviserDuties(), new DutyRows(Topics.ADVISER_DUTIES));
  }

  /** Assessments, plans and reviews. */
  @Incoming(Topics.PLAN_DEADLINES)
  @Blocking
  public void planDeadlines(ConsumerRecords<String, byte[]> batch) {
    take(batch, CompactedTopic.planDeadlines(), new DutyRows(Topics.PLAN_DEADLINES));
  }

  /** What became of each alert. */
  @Incoming(Topics.ALERTS)
  @Blocking
  public void alerts(ConsumerRecords<String, byte[]> batch) {
    plainInbox.take("portal-alerts", batch, new AlertRows());
  }

  private <T> void take(
      ConsumerRecords<String, byte[]> batch, CompactedTopic<T> topic, CompactedHandler<T> rows) {
    inbox.take("portal-" + topic.name(), batch, topic, rows);
  }
}
