package uk.waymark.kit.casefile;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.PersonKey;

/** A projection that fails in the middle of the transaction when a test says so. */
@Singleton
public class TroubledProjection implements Projection<PersonKey> {
  /** How often it still fails, as when the connection breaks. */
  final AtomicInteger connectionFailures = new AtomicInteger();

  /** Whose conclusion is held up, and until when. */
  volatile @Nullable String heldUpSubject;

  /** Counted down when that conclusion has been drawn and is not yet committed. */
  volatile CountDownLatch drawn = new CountDownLatch(1);

  /** Lets it go on. */
  volatile CountDownLatch goOn = new CountDownLatch(1);

  /** Whose conclusion the database refuses to store. */
  volatile @Nullable String refusedSubject;

  @Override
  public PersonKey row(PersonKey person, Record message) {
    return person;
  }

  @Override
  public void changed(Connection connection, List<PersonKey> people) throws SQLException {
    if (connectionFailures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new SQLException("broken on purpose", "08006");
    }
    for (var person : people) {
      if (person.subject().equals(refusedSubject)) {
        throw new SQLException("refused on purpose", "22021");
      }
      if (person.subject().equals(heldUpSubject)) {
        heldUpSubject = null;
        drawn.countDown();
        waitToGoOn();
      }
    }
  }

  private void waitToGoOn() {
    try {
      if (!goOn.await(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("Nobody let it go on.");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Holds up the next conclusion about this person. */
  void holdUp(String subject) {
    drawn = new CountDownLatch(1);
    goOn = new CountDownLatch(1);
    heldUpSubject = subject;
  }

  @Override
  public void erased(Connection connection, List<PersonKey> people) {}
}
