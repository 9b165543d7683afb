package uk.waymark.intake.receive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.event.EventType;
import uk.waymark.intake.record.Recorded;
import uk.waymark.intake.record.Recorder;
import uk.waymark.intake.record.Transactions;
import uk.waymark.intake.relay.Relay;
import uk.waymark.kit.problem.ProblemException;

/** Records events in one transaction and says to the relay that there is something to send. */
@ApplicationScoped
public class Committer {
  private final Judge judge;
  private final Recorder recorder;
  private final Transactions transactions;
  private final Relay relay;

  /** Puts the parts together. */
  @Inject
  public Committer(Judge judge, Recorder recorder, Transactions transactions, Relay relay) {
    this.judge = judge;
    this.recorder = recorder;
    this.transactions = transactions;
    this.relay = relay;
  }

  /**
   * Records events; returns after the commit.
   *
   * @return what became of each, in the same order
   * @throws ProblemException 503 with Retry-After if the database is away
   */
  List<Recorded> commit(List<CareEvent> events) {
    var intake = judge.now();
    var recorded = transactions.commit(connection -> recorder.record(connection, events, intake));
    if (events.stream().anyMatch(event -> event.type() == EventType.PERSON_NAMED)) {
      relay.somethingCommitted();
    } else {
      relay.careEventsCommitted();
    }
    return recorded;
  }

  /** What {@link #commit} would say, with nothing stored. */
  List<Recorded> check(List<CareEvent> events) {
    var intake = judge.now();
    return transactions.takeBack(connection -> recorder.record(connection, events, intake));
  }
}
