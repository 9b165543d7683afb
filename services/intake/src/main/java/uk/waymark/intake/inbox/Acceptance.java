package uk.waymark.intake.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.event.EventType;
import uk.waymark.contracts.validation.Verdict;
import uk.waymark.contracts.validation.Violation;
import uk.waymark.intake.receive.Judge;
import uk.waymark.intake.record.Recorder;
import uk.waymark.kit.stream.BatchHandler;

/** What becomes of the messages of one batch: recorded, or parked with the reason. */
@ApplicationScoped
public class Acceptance implements BatchHandler {
  private final Judge judge;
  private final Recorder recorder;
  private final Parking parking;

  /** Puts the parts together. */
  @Inject
  public Acceptance(Judge judge, Recorder recorder, Parking parking) {
    this.judge = judge;
    this.recorder = recorder;
    this.parking = parking;
  }

  private record Taken(ConsumerRecord<String, byte[]> message, CareEvent event) {}

  @Override
  public void handle(Connection connection, List<ConsumerRecord<String, byte[]>> messages)
      throws SQLException {
    var taken = new ArrayList<Taken>(messages.size());
    for (var message : messages) {
      switch (judged(message)) {
        case Verdict.Valid(CareEvent event) when event.type() == EventType.PERSON_NAMED ->
            parking.withoutContent(
                connection,
                message,
                "A name does not belong on this topic: send person-named over HTTP. The message was"
                    + " not kept.",
                List.of(new Violation("/type", "person-named is taken over HTTP only.")));
        case Verdict.Valid(CareEvent event) -> taken.add(new Taken(message, event));
        case Verdict.Invalid(_, var violations) -> refuse(connection, message, violations);
      }
    }
    record(connection, taken);
  }

  @Override
  public void park(Connection connection, ConsumerRecord<String, byte[]> message)
      throws SQLException {
    parking.withContent(connection, message, "The content can't be stored.", List.of());
  }

  private Verdict judged(ConsumerRecord<String, byte[]> message) {
    return switch (MessageContent.of(message)) {
      case MessageContent.Structured() -> judge.judge(message.value());
      case MessageContent.Binary(var event) -> judge.judge(event);
      case MessageContent.Nothing(String why) ->
          new Verdict.Invalid(java.util.Optional.empty(), List.of(new Violation("", why)));
    };
  }

  /** A refused name is as much a name as a good one: it is not kept either. */
  private void refuse(
      Connection connection, ConsumerRecord<String, byte[]> message, List<Violation> violations)
      throws SQLException {
    var reason = "The message is not an event of the contract.";
    if (MessageContent.speaksOfAName(message)) {
      parking.withoutContent(connection, message, reason, violations);
    } else {
      parking.withContent(connection, message, reason, violations);
    }
  }

  private void record(Connection connection, List<Taken> taken) throws SQLException {
    var events = taken.stream().map(Taken::event).toList();
    var recorded = recorder.record(connection, events, judge.now());
    for (int i = 0; i < taken.size(); i++) {
      var message = taken.get(i).message();
      switch (recorded.get(i).outcome()) {
        case ACCEPTED, DUPLICATE -> {}
        case CONFLICT ->
            parking.withContent(
                connection,
                message,
                "The record has another content under this source and id.",
                List.of(new Violation("/id", "Give the event an id of its own.")));
        case CLOSED -> parking.erased(connection, message);
        case REFUSED -> throw new IllegalStateException("the recorder refuses nothing");
      }
    }
  }
}
