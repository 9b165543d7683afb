package uk.waymark.intake.receive;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.intake.record.Recorded;
import uk.waymark.kit.problem.ProblemException;

/** A request whose events wait for their commit, and what became of them. */
final class Waiting {
  private final List<CareEvent> events;
  private final CompletableFuture<List<Recorded>> outcome = new CompletableFuture<>();

  Waiting(List<CareEvent> events) {
    this.events = List.copyOf(events);
  }

  List<CareEvent> events() {
    return events;
  }

  /** The events were committed. */
  void done(List<Recorded> recorded) {
    outcome.complete(recorded);
  }

  /** Nothing of them was kept. */
  void failed(RuntimeException why) {
    outcome.completeExceptionally(why);
  }

  /**
   * Waits for the commit.
   *
   * @return what became of each event, in their order
   * @throws ProblemException if the database is away or the service stops
   */
  List<Recorded> await() {
    try {
      return outcome.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof ProblemException problem
          ? problem
          : new IllegalStateException("the events could not be recorded", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted before the commit was known", e);
    }
  }
}
