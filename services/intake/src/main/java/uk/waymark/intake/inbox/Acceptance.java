package uk.waymark.intake.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.event.EventType;
import uk.waymark.contracts.validation.Verdict;
import uk.waymark.contracts.validation.Violation;
import uk.waymark.intake.receive.Judge;
import uk.waymark.intake.record.ClosedPeople;
import uk.waymark.intake.record.PersonLocks;
import uk.waymark.intake.record.Recorder;
import uk.waymark.kit.stream.BatchHandler;

/** What becomes of the messages of one batch: recorded, or parked with the reason. */
@ApplicationScoped
public class Acceptance implements BatchHandler {
  private final Judge judge;
  private final Recorder recorder;
  private final ClosedPeople closedPeople;
  private final Parking parking;

  /** Puts the parts together. */
  @Inject
  public Acceptance(Judge judge, Recorder recorder, ClosedPeople closedPeople, Parking parking) {
    this.judge = judge;
    this.recorder = recorder;
    this.closedPeople = closedPeople;
    this.parking = parking;
  }

  private record Taken(ConsumerRecord<String, byte[]> message, CareEvent event) {}

  private record Refused(
      Arrived arrived, String reason, List<Violation> violations, boolean isName) {}

  @Override
  public void handle(Connection connection, List<ConsumerRecord<String, byte[]>> messages)
      throws SQLException {
    var taken = new ArrayList<Taken>(messages.size());
    var refused = new ArrayList<Refused>();
    for (var message : messages) {
      switch (judged(message)) {
        case Verdict.Valid(CareEvent event) when event.type() == EventType.PERSON_NAMED ->
            refused.add(
                new Refused(
                    Arrived.of(message),
                    "A name does not belong on this topic: send person-named over HTTP. The message"
                        + " was not kept.",
                    List.of(new Violation("/type", "person-named is taken over HTTP only.")),
                    true));
        case Verdict.Valid(CareEvent event) -> taken.add(new Taken(message, event));
        case Verdict.Invalid(_, var violations) ->
            // A refused name is as much a name as a good one: it is not kept either.
            refused.add(
                new Refused(
                    Arrived.of(message),
                    "The message is not an event of the contract.",
                    violations,
                    MessageContent.speaksOfAName(message)));
      }
    }
    lock(connection, taken, refused);
    park(connection, refused);
    record(connection, taken);
  }

  @Override
  public void park(Connection connection, ConsumerRecord<String, byte[]> message)
      throws SQLException {
    var refused =
        List.of(
            new Refused(
                Arrived.of(message),
                "The content can't be stored.",
                List.of(),
                MessageContent.speaksOfAName(message)));
    lock(connection, List.of(), refused);
    park(connection, refused);
  }

  /**
   * Holds the files of everybody in the batch at once, so that nobody is erased meanwhile; taking
   * some of them again later never waits.
   */
  private static void lock(Connection connection, List<Taken> taken, List<Refused> refused)
      throws SQLException {
    var people = new HashSet<PersonKey>();
    taken.forEach(each -> people.add(each.event().person()));
    refused.forEach(each -> people.addAll(each.arrived().people()));
    PersonLocks.take(connection, people);
  }

  /** What came for an erased person is not kept, whatever is wrong with it. */
  private void park(Connection connection, List<Refused> refused) throws SQLException {
    var people = new HashSet<PersonKey>();
    refused.forEach(each -> people.addAll(each.arrived().people()));
    var closed = closedPeople.among(connection, people);
    for (var each : refused) {
      var about = each.arrived().people();
      if (about.stream().anyMatch(closed::contains)) {
        parking.erased(connection, each.arrived(), !closed.containsAll(about));
      } else if (each.isName()) {
        parking.withoutContent(connection, each.arrived(), each.reason(), each.violations());
      } else {
        parking.withContent(connection, each.arrived(), each.reason(), each.violations());
      }
    }
  }

  private Verdict judged(ConsumerRecord<String, byte[]> message) {
    return switch (MessageContent.of(message)) {
      case MessageContent.Structured() -> judge.judge(message.value());
      case MessageContent.Binary(var event) -> judge.judge(event);
      case MessageContent.Nothing(String why) ->
          new Verdict.Invalid(java.util.Optional.empty(), List.of(new Violation("", why)));
    };
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
                Arrived.of(message).under(taken.get(i).event().person()),
                "The record has another content under this source and id.",
                List.of(new Violation("/id", "Give the event an id of its own.")));
        case CLOSED -> parking.erased(connection, Arrived.of(message), false);
        case REFUSED -> throw new IllegalStateException("the recorder refuses nothing");
      }
    }
  }
}
