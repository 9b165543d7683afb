package uk.waymark.kit.casefile;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.PersonKey;

/** A projection that fails in the middle of the transaction when a test says so. */
@Singleton
public class TroubledProjection implements Projection {
  /** How often it still fails, as when the connection breaks. */
  final AtomicInteger connectionFailures = new AtomicInteger();

  /** Whose conclusion the database refuses to store. */
  volatile @Nullable String refusedSubject;

  @Override
  public void changed(Connection connection, List<Conclusion> conclusions) throws SQLException {
    if (connectionFailures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new SQLException("broken on purpose", "08006");
    }
    for (var conclusion : conclusions) {
      if (conclusion.person().subject().equals(refusedSubject)) {
        throw new SQLException("refused on purpose", "22021");
      }
    }
  }

  @Override
  public void erased(Connection connection, List<PersonKey> people) {}
}
